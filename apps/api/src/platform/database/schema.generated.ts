import type { ColumnType } from "kysely";
export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type building = {
    id: string;
    projectId: string;
    name: string;
};
export type calendar_feed = {
    id: string;
    projectId: string;
    homeId: string;
    personId: string;
    tokenHash: string;
    createdAt: Timestamp;
    /**
     * When a calendar last asked for it, to the hour.
     */
    lastReadAt: Timestamp | null;
    revokedAt: Timestamp | null;
};
export type case_event = {
    id: string;
    projectId: string;
    caseId: string;
    /**
     * 1, 2, 3 … within the case.
     */
    seq: number;
    at: Timestamp;
    /**
     * An action, or opened, warned, closed.
     */
    kind: string;
    /**
     * customer, staff, system
     */
    actorKind: string;
    actorId: string | null;
    actorName: string;
    words: string | null;
    /**
     * What belongs to the kind: severity and promises, a promised day, who has it now.
     */
    data: unknown | null;
    internal: Generated<boolean>;
};
export type case_photo = {
    eventId: string;
    position: number;
    projectId: string;
    fileId: string;
};
export type case_quotation = {
    id: string;
    projectId: string;
    caseId: string;
    /**
     * [{ name, quantity, unit, price }], price in fen of one unit.
     */
    lines: unknown;
    /**
     * Fen.
     */
    total: number;
    /**
     * proposed, accepted, declined, replaced, ended
     */
    state: string;
    at: Timestamp;
    decidedAt: Timestamp | null;
};
export type case_step = {
    caseId: string;
    projectId: string;
    round: number;
    clock: string;
    /**
     * The role that is told.
     */
    step: string;
    /**
     * When it was reached, and when it was told.
     */
    reachedAt: Timestamp;
    toldAt: Timestamp;
};
export type case_visit = {
    id: string;
    projectId: string;
    caseId: string;
    startsAt: Timestamp;
    endsAt: Timestamp;
    /**
     * proposed, accepted, rejected, replaced, kept, ended
     */
    state: string;
    staffId: string;
    proposer: string;
    at: Timestamp;
};
export type consent = {
    id: string;
    personId: string;
    purpose: string;
    version: number;
    givenAt: Timestamp;
    withdrawnAt: Timestamp | null;
};
export type construction_comment = {
    id: string;
    projectId: string;
    postId: string;
    /**
     * The comment that is answered; then staff wrote it.
     */
    answers: string | null;
    isQuestion: boolean;
    personId: string | null;
    staffId: string | null;
    /**
     * As others read it: `林* · 3 幢`, or the project's name.
     */
    authorName: string;
    words: string;
    createdAt: Timestamp;
    deletedAt: Timestamp | null;
};
export type construction_photo = {
    postId: string;
    position: number;
    projectId: string;
    fileId: string;
};
export type construction_post = {
    id: string;
    projectId: string;
    /**
     * The day that it tells of.
     * @kyselyType(string)
     */
    onDate: string;
    title: string;
    words: string;
    /**
     * How far the buildings are, 0 to 100.
     */
    percent: number | null;
    /**
     * Hash of buildings, day and title: the same post from a file again is the same post.
     */
    contentKey: string;
    /**
     * staff, import
     */
    authorKind: string;
    authorId: string | null;
    authorName: string;
    createdAt: Timestamp;
    editedAt: Timestamp | null;
    withdrawnAt: Timestamp | null;
};
export type construction_post_building = {
    postId: string;
    buildingId: string;
    projectId: string;
    /**
     * That of the post, for the list of a building.
     * @kyselyType(string)
     */
    onDate: string;
};
export type contract_term = {
    id: string;
    projectId: string;
    /**
     * Null: of the project.
     */
    purchaseId: string | null;
    /**
     * Share of the base a day, in millionths.
     */
    rate: number;
    /**
     * paid, total
     */
    base: string;
    /**
     * Days after the promised one for which nothing is due.
     */
    graceDays: number;
    /**
     * More days late than these, and the buyer may end the contract.
     */
    terminateAfterDays: number | null;
    /**
     * 《商品房买卖合同》第十二条
     */
    clause: string;
    createdAt: Timestamp;
};
export type data_export = {
    id: string;
    personId: string;
    /**
     * running, ready, ended
     */
    state: string;
    /**
     * The ZIP; null until it is made, and again once it is removed.
     */
    fileId: string | null;
    askedAt: Timestamp;
    readyAt: Timestamp | null;
    /**
     * Removed from then on.
     */
    expiresAt: Timestamp | null;
};
export type delay_announcement = {
    id: string;
    projectId: string;
    nodeKey: string;
    nodeName: string;
    /**
     * 全部楼栋, 3 幢, 3 幢 2 单元 1602
     */
    scope: string;
    /**
     * announced, withdrawn
     */
    state: string;
    /**
     * Of its last version.
     */
    version: number;
    createdAt: Timestamp;
};
export type delay_answer = {
    id: string;
    announcementId: string;
    journeyId: string;
    at: Timestamp;
    /**
     * customer, staff
     */
    actorKind: string;
    actorId: string;
    /**
     * A choice, or null for a reply.
     */
    choice: string | null;
    words: string | null;
};
export type delay_home = {
    announcementId: string;
    journeyId: string;
    projectId: string;
    homeId: string;
    purchaseId: string;
    /**
     * What had been planned before.
     * @kyselyType(string)
     */
    wasOn: string | null;
    /**
     * The estimate of the last version; null where there is none.
     */
    estimate: unknown | null;
    choice: string | null;
    chosenAt: Timestamp | null;
    reply: string | null;
    repliedBy: string | null;
    repliedAt: Timestamp | null;
};
export type delay_version = {
    announcementId: string;
    version: number;
    /**
     * announced, updated, withdrawn
     */
    kind: string;
    /**
     * Why, in words for the customers.
     */
    cause: string;
    /**
     * @kyselyType(string)
     */
    newOn: string;
    /**
     * wait, compensation, terminate
     */
    choices: string[];
    /**
     * Until when a choice may be made or changed.
     * @kyselyType(string)
     */
    answerUntil: string;
    staffId: string;
    staffName: string;
    at: Timestamp;
};
export type domain_event = {
    id: string;
    name: string;
    payload: unknown;
    createdAt: Timestamp;
};
export type guide_tick = {
    purchaseId: string;
    item: string;
    projectId: string;
    tickedBy: string;
    tickedAt: Timestamp;
};
export type home = {
    id: string;
    projectId: string;
    buildingId: string;
    /**
     * '' where a building has no units.
     */
    unit: string;
    room: string;
    /**
     * Floor area in hundredths of a square metre.
     */
    area: number | null;
    officerName: string | null;
    officerPhoneCipher: string | null;
    createdAt: Timestamp;
};
export type idempotency_key = {
    actor: string;
    key: string;
    route: string;
    bodyHash: string;
    /**
     * Sealed text.
     */
    answer: unknown | null;
    createdAt: Timestamp;
};
export type import_chunk = {
    importId: string;
    firstRow: number;
    recordsCipher: string;
};
export type import_effect = {
    importId: string;
    partNo: number;
    /**
     * Of new records, by the kind of the file.
     */
    ids: string[];
    /**
     * Of co-owners added to sales that were there.
     */
    coOwnerIds: Generated<string[]>;
    /**
     * [{ journeyId, key, version, was }]: nodes that got a day, as they were before.
     */
    nodes: unknown | null;
    /**
     * Rows that changed what was there, and can be put back as it was.
     */
    restorable: Generated<number>;
};
export type import_file = {
    id: string;
    /**
     * Who uploaded it, or made the key it was pushed with.
     */
    staffId: string;
    /**
     * Null for an upload.
     */
    keyId: string | null;
    fileName: string;
    /**
     * What the rows tell of: see importKindLabels.
     */
    kind: Generated<string>;
    /**
     * checking, checked, committed, discarded, failed, undone
     */
    state: string;
    /**
     * Why it could not be read to its end.
     */
    failure: string | null;
    /**
     * Of the uploaded content, in hexadecimal.
     */
    sha256: string | null;
    /**
     * [{ heading, field }]
     */
    columns: unknown;
    /**
     * As the importer named it.
     */
    source: string | null;
    sheet: string | null;
    sheets: Generated<unknown>;
    rowCount: number;
    /**
     * { new, changed, same, faulty }
     */
    counts: unknown;
    faultCount: number;
    /**
     * Rises with every check: who mends a cell says which one was seen.
     */
    version: Generated<number>;
    createdAt: Timestamp;
    committedAt: Timestamp | null;
    /**
     * Names of the projects that were written to.
     */
    projects: Generated<string[]>;
    undoneAt: Timestamp | null;
    undoneBy: string | null;
    undoReason: string | null;
};
export type import_key = {
    id: string;
    /**
     * The source, as people know it: `明源 ERP`.
     */
    name: string;
    tokenHash: string;
    /**
     * Its last four characters, so that people can tell keys apart.
     */
    ending: string;
    kinds: string[];
    /**
     * Every project, also those to come; else those of import_key_project.
     */
    everyProject: boolean;
    madeBy: string;
    createdAt: Timestamp;
    /**
     * The last civil day on which it opens anything.
     * @kyselyType(string)
     */
    expiresOn: string;
    /**
     * To the minute.
     */
    lastUsedAt: Timestamp | null;
    /**
     * When a push was last refused for its rows, and for how many faults.
     */
    lastRefusedAt: Timestamp | null;
    lastFaults: number | null;
    revokedAt: Timestamp | null;
    revokedBy: string | null;
};
export type import_key_project = {
    keyId: string;
    projectId: string;
};
export type import_mapping = {
    /**
     * The projects of those who share it; `all`.
     */
    scope: string;
    source: string;
    kind: string;
    /**
     * Field by plain heading.
     */
    fields: unknown;
    updatedAt: Timestamp;
};
export type import_mend = {
    importId: string;
    /**
     * The sheet's name; of a text file it is empty.
     */
    sheet: string;
    rowNo: number;
    heading: string;
    valueCipher: string | null;
    /**
     * Masked.
     */
    beforeWords: string;
    afterWords: string;
    staffId: string;
    mendedAt: Timestamp;
};
export type import_part = {
    importId: string;
    partNo: number;
    contentCipher: string;
};
export type import_row = {
    importId: string;
    rowNo: number;
    /**
     * new, changed, same, faulty
     */
    outcome: string;
    /**
     * The order of the preview: faulty, changed, new, same.
     */
    rank: number;
    /**
     * Masked cells by field.
     */
    cells: unknown;
    before: unknown;
    faults: unknown;
    differences: unknown;
    /**
     * The normalised record, encrypted; null where faulty.
     */
    recordCipher: string | null;
};
export type import_run = {
    importId: string;
    runId: string;
    /**
     * check, commit
     */
    doing: string;
    rowsDone: number;
    /**
     * Null where the file does not say.
     */
    rowsTotal: number | null;
    startedAt: Timestamp;
    beatAt: Timestamp;
    cancelledAt: Timestamp | null;
};
export type invitation = {
    id: string;
    projectId: string;
    homeId: string;
    tokenHash: string;
    /**
     * family, proxy, tenant
     */
    role: string;
    /**
     * @kyselyType(string)
     */
    until: string | null;
    invitedBy: string;
    createdAt: Timestamp;
    expiresAt: Timestamp;
    acceptedAt: Timestamp | null;
    acceptedBy: string | null;
    revokedAt: Timestamp | null;
};
export type journey = {
    id: string;
    projectId: string;
    homeId: string;
    purchaseId: string;
    templateId: string;
    /**
     * Derived from the nodes, for lists.
     */
    stage: string;
    /**
     * Derived: whose turn it is at the running nodes.
     */
    turns: string[];
    /**
     * The versions of nodes that left with another template, so that the count of all changes never falls.
     */
    leftVersions: Generated<number>;
    createdAt: Timestamp;
};
export type journey_history = {
    id: string;
    journeyId: string;
    nodeKey: string;
    at: Timestamp;
    /**
     * staff, import, system
     */
    actorKind: string;
    actorId: string | null;
    actorName: string;
    action: string;
    fromState: string;
    toState: string;
    /**
     * @kyselyType(string)
     */
    onDate: string | null;
    reason: string | null;
    note: string | null;
    /**
     * Common to the lines of one change of many homes.
     */
    bulkId: string | null;
    /**
     * Of how many homes.
     */
    bulkSize: number | null;
};
export type journey_node = {
    journeyId: string;
    key: string;
    /**
     * locked, active, done, skipped, refused
     */
    state: string;
    /**
     * Overrides of the template, where staff set them.
     */
    turn: string | null;
    todo: string | null;
    /**
     * @kyselyType(string)
     */
    dueOn: string | null;
    /**
     * @kyselyType(string)
     */
    plannedOn: string | null;
    /**
     * @kyselyType(string)
     */
    startedOn: string | null;
    /**
     * @kyselyType(string)
     */
    actualOn: string | null;
    /**
     * What the customer reads.
     */
    note: string | null;
    /**
     * { documentKey: 'YYYY-MM-DD' }
     */
    received: unknown;
    /**
     * Set once staff have confirmed the date: it wins over a file.
     */
    confirmed: boolean;
    version: number;
};
export type journey_risk = {
    journeyId: string;
    projectId: string;
    /**
     * The earliest day on which time alone changes the risks of this journey; null: never.
     * @kyselyType(string)
     */
    nextOn: string | null;
    /**
     * Open risks, and of the gravest the severity (0: none) and the deadline.
     */
    open: Generated<number>;
    severity: Generated<number>;
    /**
     * @kyselyType(string)
     */
    deadline: string | null;
};
export type journey_template = {
    id: string;
    key: string;
    version: number;
    checksum: string;
    /**
     * The resolved nodes.
     */
    body: unknown;
    createdAt: Timestamp;
};
export type login_session = {
    id: string;
    personId: string | null;
    staffId: string | null;
    client: string;
    createdAt: Timestamp;
    endedAt: Timestamp | null;
    /**
     * logged-out, everywhere, reuse, merged, consent-withdrawn, account-deleted
     */
    endedBy: string | null;
};
export type membership = {
    id: string;
    projectId: string;
    homeId: string;
    personId: string;
    /**
     * owner, co_owner, proxy, family, tenant
     */
    role: string;
    purchaserId: string | null;
    /**
     * Last day of a tenancy.
     * @kyselyType(string)
     */
    until: string | null;
    since: Timestamp;
    endedAt: Timestamp | null;
    /**
     * Set where it ended because the home changed hands.
     */
    changeId: string | null;
    /**
     * Of a proxy whom staff named: on which buyer's word, who wrote it down, and why.
     */
    namedFor: string | null;
    namedBy: string | null;
    namedByName: string | null;
    namedReason: string | null;
    /**
     * Set where staff ended it on a buyer's word.
     */
    endedBy: string | null;
    endedByName: string | null;
    endReason: string | null;
};
export type message = {
    id: string;
    projectId: string;
    /**
     * A key of config/messages.json.
     */
    purpose: string;
    /**
     * What made it necessary, as its reaction names it: the same cause is told once.
     */
    cause: string;
    personId: string | null;
    staffId: string | null;
    homeId: string | null;
    /**
     * Who of the home may read it: purchase (not tenants), household.
     */
    audience: string;
    title: string;
    words: string;
    /**
     * The day it speaks of.
     * @kyselyType(string)
     */
    day: string | null;
    /**
     * What people say on the phone, of a case.
     */
    number: string | null;
    /**
     * Where it leads: risk, delay, case.
     */
    aboutKind: string | null;
    aboutId: string | null;
    createdAt: Timestamp;
    readAt: Timestamp | null;
    /**
     * When delivery goes on; null: nothing is left to do.
     */
    nextAt: Timestamp | null;
};
export type message_delivery = {
    messageId: string;
    /**
     * wechat, sms
     */
    channel: string;
    projectId: string;
    /**
     * sending, sent, failed, skipped, unknown
     */
    state: string;
    /**
     * Why not: a word of the product, and what the platform said.
     */
    reason: string | null;
    code: string | null;
    tries: number;
    at: Timestamp;
};
export type message_preference = {
    personId: string;
    purpose: string;
    wechat: boolean;
    sms: boolean;
    changedAt: Timestamp;
};
export type message_subscription = {
    personId: string;
    /**
     * A key of the templates in config/messages.json.
     */
    template: string;
    quota: number;
    /**
     * accept, reject, ban, filter
     */
    answer: string;
    answeredAt: Timestamp;
    /**
     * The last answer other than accept: it is not asked again for 7 days.
     */
    refusedAt: Timestamp | null;
};
export type money_history = {
    id: string;
    projectId: string;
    /**
     * Null: of the project, a permit or an account.
     */
    purchaseId: string | null;
    at: Timestamp;
    /**
     * staff, import
     */
    actorKind: string;
    actorId: string | null;
    actorName: string;
    /**
     * plan_item, payment, invoice, permit, account
     */
    subject: string;
    subjectId: string;
    /**
     * What happened, in words.
     */
    words: string;
    reason: string | null;
};
export type node_history_count = {
    projectId: string;
    nodeKey: string;
    /**
     * duration: days from its start to its end. slip: days from its planned day to its end.
     */
    measure: string;
    days: number;
    homes: number;
    buildings: number;
};
export type ownership_change = {
    id: string;
    projectId: string;
    homeId: string;
    /**
     * resale, inheritance, divorce, withdrawal
     */
    kind: string;
    fromPurchaseId: string;
    /**
     * Null after a withdrawal.
     */
    toPurchaseId: string | null;
    /**
     * @kyselyType(string)
     */
    onDay: string;
    reason: string;
    staffId: string;
    staffName: string;
    at: Timestamp;
};
export type paper = {
    id: string;
    projectId: string;
    journeyId: string;
    nodeKey: string;
    documentKey: string;
    /**
     * sent, accepted, returned
     */
    state: string;
    /**
     * Why it was sent back; the owner reads it.
     */
    reason: string | null;
    /**
     * Its last good day, as staff read it on the paper.
     * @kyselyType(string)
     */
    expiresOn: string | null;
    decidedBy: string | null;
    decidedName: string | null;
    decidedAt: Timestamp | null;
    createdAt: Timestamp;
    updatedAt: Timestamp;
};
export type paper_page = {
    id: string;
    projectId: string;
    paperId: string;
    fileId: string;
    /**
     * SHA-256 of what was sent: the same page twice is one.
     */
    contentHash: string;
    /**
     * person, staff
     */
    uploaderKind: string;
    uploaderId: string;
    createdAt: Timestamp;
};
export type paper_view = {
    id: string;
    projectId: string;
    paperId: string;
    pageId: string;
    staffId: string;
    staffName: string;
    at: Timestamp;
};
export type payment = {
    id: string;
    projectId: string;
    purchaseId: string;
    /**
     * @kyselyType(string)
     */
    paidOn: string;
    /**
     * Fen; below nought for a reversal or a refund.
     */
    amount: number;
    /**
     * Tells payments of one purchase, day and amount apart.
     */
    ordinal: number;
    /**
     * customer, bank, fund_centre
     */
    payer: string;
    /**
     * price, repayment, charge
     */
    purpose: string;
    /**
     * transfer, card, cash, cheque, loan, fund, other
     */
    means: string;
    /**
     * May come later, then stays.
     */
    receiptNo: string | null;
    /**
     * Whether it came into the supervised account; null where nobody said. May come later, then stays.
     */
    supervised: boolean | null;
    /**
     * The payment it takes back as a whole.
     */
    reversesId: string | null;
    /**
     * reversed (by staff), undone (with the file that told of it: then both rows are shown nowhere). Comes with the row that
     * takes it back, then stays.
     */
    takenBack: string | null;
    createdAt: Timestamp;
};
export type payment_invoice = {
    paymentId: string;
    projectId: string;
    number: string;
    /**
     * @kyselyType(string)
     */
    issuedOn: string;
};
export type payment_plan_item = {
    id: string;
    projectId: string;
    purchaseId: string;
    number: number;
    /**
     * 首付, 按揭放款, 尾款, 首次月供
     */
    name: string;
    /**
     * Fen.
     */
    amount: number;
    /**
     * customer, bank, fund_centre
     */
    payer: string;
    /**
     * price, repayment, charge
     */
    purpose: string;
    /**
     * Last day to pay; null where it depends on a node, or is not known.
     * @kyselyType(string)
     */
    dueOn: string | null;
    /**
     * Key of the journey's node it waits for.
     */
    dueNode: string | null;
    /**
     * Days after the node.
     */
    dueDays: number;
    /**
     * Corrected by staff: wins over a file.
     */
    confirmed: boolean;
    version: number;
    createdAt: Timestamp;
    /**
     * Taken off the plan by staff, with a reason in the history.
     */
    cancelledAt: Timestamp | null;
};
export type person = {
    id: string;
    /**
     * AES-256-GCM with the key id in the value; null until verified.
     */
    phoneCipher: string | null;
    /**
     * Versioned HMAC of the phone, for look-ups.
     */
    phoneHash: string | null;
    /**
     * When its holder last showed that the number is theirs; numbers are given out again.
     */
    phoneProvenAt: Timestamp | null;
    createdAt: Timestamp;
    /**
     * The account was deleted: the row stays as a name for what the law keeps, and holds nothing of the person.
     */
    erasedAt: Timestamp | null;
};
export type phone_change = {
    id: string;
    personId: string | null;
    /**
     * The buyer of the contract, where staff changed it.
     */
    purchaserId: string | null;
    /**
     * Null where the customer did it.
     */
    staffId: string | null;
    staffName: string | null;
    reason: string | null;
    at: Timestamp;
};
export type presale_permit = {
    id: string;
    projectId: string;
    number: string;
    /**
     * @kyselyType(string)
     */
    issuedOn: string | null;
    createdAt: Timestamp;
    version: number;
};
export type presale_permit_building = {
    buildingId: string;
    permitId: string;
    projectId: string;
};
export type project = {
    id: string;
    name: string;
    /**
     * As people say it, without 市; journey templates and broadcasts go by it.
     */
    city: string | null;
    createdAt: Timestamp;
};
export type purchase = {
    id: string;
    projectId: string;
    homeId: string;
    /**
     * sale, resale, inheritance, divorce
     */
    origin: Generated<string>;
    contractNo: string | null;
    /**
     * Null where the home was taken over without a journey: nothing is paid to the developer.
     */
    paymentWay: string | null;
    saleKind: string;
    /**
     * The bank that lends, as the sales system names it.
     */
    bank: string | null;
    /**
     * Fen.
     */
    total: number | null;
    /**
     * Of one that was taken over, the day of the change.
     * @kyselyType(string)
     */
    subscribedOn: string;
    /**
     * @kyselyType(string)
     */
    signedOn: string | null;
    /**
     * @kyselyType(string)
     */
    onlineSignedOn: string | null;
    /**
     * @kyselyType(string)
     */
    filedOn: string | null;
    /**
     * @kyselyType(string)
     */
    handoverDueOn: string | null;
    /**
     * active; cancelled (退房), transferred (the home has another owner), undone (a file named it by mistake)
     */
    status: string;
    createdAt: Timestamp;
};
export type purchaser = {
    id: string;
    projectId: string;
    purchaseId: string;
    /**
     * 1 is the first buyer, the owner; the others are co-owners.
     */
    position: number;
    nameCipher: string;
    nameHash: string;
    /**
     * A co-owner may come without one, and binds once it is told.
     */
    phoneCipher: string | null;
    phoneHash: string | null;
    /**
     * The buyer has deleted the account: the number is empty from then on, and no file brings it back.
     */
    phoneErasedAt: Timestamp | null;
    /**
     * Staff or the buyer put another number than the sales system has: no file puts that one back.
     */
    phoneSetAt: Timestamp | null;
    identityCipher: string | null;
    identityHash: string | null;
    /**
     * Keyed hash of the last six of the identity number.
     */
    lastSixHash: string | null;
};
export type rate_limit = {
    bucket: string;
    hits: number;
    resetsAt: Timestamp;
};
export type refresh_token = {
    hash: string;
    sessionId: string;
    createdAt: Timestamp;
    expiresAt: Timestamp;
    usedAt: Timestamp | null;
};
export type risk = {
    id: string;
    projectId: string;
    journeyId: string;
    /**
     * A key of config/risks.json, or `broadcast`.
     */
    ruleKey: string;
    /**
     * What the rule speaks of within the journey: a node, a payment, a broadcast; '' for the journey itself.
     */
    subject: string;
    /**
     * On whose page it stands too.
     */
    nodeKey: string | null;
    /**
     * 1 notice, 2 warning, 3 urgent.
     */
    severity: number;
    title: string;
    means: string;
    /**
     * Null: nothing is asked of the customer.
     */
    action: string | null;
    /**
     * Who does it.
     */
    actor: string;
    /**
     * @kyselyType(string)
     */
    deadline: string | null;
    openedAt: Timestamp;
    endedAt: Timestamp | null;
    /**
     * cause_gone, journey_ended, withdrawn, expired
     */
    endedBy: string | null;
    endedWords: string | null;
};
export type risk_broadcast = {
    id: string;
    /**
     * The projects it was meant for; empty where `everywhere`.
     */
    projectIds: string[];
    everywhere: boolean;
    /**
     * { city, projectId, building, bank, paymentWay, stage }, those that were given.
     */
    filter: unknown;
    severity: number;
    title: string;
    means: string;
    action: string | null;
    actor: string;
    /**
     * @kyselyType(string)
     */
    deadline: string | null;
    /**
     * The last day on which it stands.
     * @kyselyType(string)
     */
    until: string;
    /**
     * publishing, open, ending, ended
     */
    state: string;
    /**
     * Homes when it was published.
     */
    expected: number;
    /**
     * Homes that have got it so far.
     */
    reached: number;
    /**
     * The last journey that was looked at: where publishing goes on.
     */
    place: string | null;
    staffId: string;
    staffName: string;
    publishedAt: Timestamp;
    endedAt: Timestamp | null;
    /**
     * withdrawn, expired
     */
    endedBy: string | null;
    /**
     * What the customers read.
     */
    endedWords: string | null;
};
export type service_case = {
    id: string;
    projectId: string;
    homeId: string;
    /**
     * The purchase under which it was reported: who comes after does not read it.
     */
    purchaseId: string;
    /**
     * Eight digits; people say it on the phone.
     */
    number: string;
    /**
     * repair, complaint, suggestion, enquiry
     */
    kind: string;
    categoryKey: string;
    /**
     * As it was called when it was reported.
     */
    category: string;
    place: string;
    words: string;
    /**
     * minor, major
     */
    severity: string;
    /**
     * submitted, accepted, working, done, closed, cancelled
     */
    state: string;
    /**
     * Who reported it; null once the account is deleted.
     */
    personId: string | null;
    /**
     * Who has it.
     */
    staffId: string | null;
    staffName: string | null;
    /**
     * Which team sees to it, and who of it.
     */
    teamId: string | null;
    engineerId: string | null;
    engineerName: string | null;
    /**
     * The promised day of the plan in force.
     * @kyselyType(string)
     */
    promisedOn: string | null;
    /**
     * Which part of the home its warranty goes by; null where nothing is repaired.
     */
    part: string | null;
    /**
     * developer, property_company, maintenance_fund, owner; null where nothing is repaired.
     */
    liable: string | null;
    /**
     * [{ on: 'YYYY-MM-DD', part: 'morning' }], the first best.
     */
    preferredTimes: Generated<unknown>;
    openedAt: Timestamp;
    /**
     * Since when it has been done or closed, for opening it again and for closing by itself.
     */
    doneAt: Timestamp | null;
    urgedAt: Timestamp | null;
    /**
     * Urgings since a person last answered.
     */
    urges: Generated<number>;
    /**
     * Stars, 1 to 5, of the last round.
     */
    rating: number | null;
    ratedAt: Timestamp | null;
    /**
     * After few stars: by when somebody calls, and when somebody did.
     */
    returnDueAt: Timestamp | null;
    returnedAt: Timestamp | null;
    /**
     * Derived from the history with each row of it: the end that comes first, the warning or escalation that comes
     * first, and how many promises were broken.
     */
    dueAt: Timestamp | null;
    nextStepAt: Timestamp | null;
    missed: Generated<number>;
};
export type service_team = {
    id: string;
    projectId: string;
    name: string;
    /**
     * load, pool
     */
    dispatch: string;
    /**
     * Empty: every category of repairs.
     */
    categoryKeys: string[];
    version: number;
    createdAt: Timestamp;
    endedAt: Timestamp | null;
};
export type service_team_building = {
    teamId: string;
    buildingId: string;
    projectId: string;
};
export type service_team_member = {
    teamId: string;
    staffId: string;
    projectId: string;
};
export type sharing_consent = {
    id: string;
    projectId: string;
    entryId: string;
    personId: string;
    givenAt: Timestamp;
    withdrawnAt: Timestamp | null;
};
export type sharing_entry = {
    id: string;
    projectId: string;
    recipient: string;
    /**
     * Where a customer reaches the recipient (个人信息保护法 §23).
     */
    contact: string;
    purpose: string;
    /**
     * What the recipient does with the data.
     */
    handling: string;
    /**
     * Of the fixed vocabulary (CHECK).
     */
    fields: string[];
    /**
     * @kyselyType(string)
     */
    validFrom: string;
    /**
     * The last civil day.
     * @kyselyType(string)
     */
    validUntil: string;
    ndaNumber: string;
    madeBy: string;
    madeByName: string;
    createdAt: Timestamp;
    endedAt: Timestamp | null;
    endedBy: string | null;
    endedByName: string | null;
    endReason: string | null;
};
export type sharing_export = {
    /**
     * Chosen by the one who asks, so that asking again is the same export.
     */
    id: string;
    projectId: string;
    entryId: string;
    /**
     * The homes that were chosen, in order; empty for the whole project.
     */
    homeIds: string[];
    isWhole: boolean;
    people: number;
    homes: number;
    staffId: string;
    staffName: string;
    at: Timestamp;
};
export type sharing_handover = {
    id: string;
    projectId: string;
    exportId: string;
    consentId: string;
    personId: string;
    /**
     * Of how many homes.
     */
    homes: number;
    at: Timestamp;
};
export type sms_code = {
    id: string;
    phoneHash: string;
    phoneCipher: string;
    /**
     * Cleared once the message has been handed over.
     */
    codeCipher: string | null;
    codeHash: string;
    tries: number;
    createdAt: Timestamp;
    expiresAt: Timestamp;
    usedAt: Timestamp | null;
    sentAt: Timestamp | null;
};
export type staff = {
    id: string;
    login: string;
    name: string;
    /**
     * argon2id
     */
    passwordHash: string;
    disabledAt: Timestamp | null;
    createdAt: Timestamp;
};
export type staff_role = {
    id: string;
    staffId: string;
    projectId: string | null;
    role: string;
};
export type stored_file = {
    id: string;
    /**
     * Null for what belongs to a person and to no project.
     */
    projectId: string | null;
    /**
     * What it is for: paper, construction_photo, handbook …
     */
    purpose: string;
    /**
     * What holds it; both null until it is attached, and again once it is let go.
     */
    ownerKind: string | null;
    ownerId: string | null;
    contentType: string;
    bytes: number;
    /**
     * Of the small copy of a picture; null where there is none.
     */
    thumbBytes: number | null;
    /**
     * SHA-256 (hex) of what was sent to us, before pictures are made smaller.
     */
    sha256: string;
    /**
     * person, staff, system
     */
    creatorKind: string;
    creatorId: string | null;
    createdAt: Timestamp;
    /**
     * When it lost its owner.
     */
    releasedAt: Timestamp | null;
    expiresAt: Timestamp | null;
};
export type supervised_account = {
    id: string;
    projectId: string;
    buildingId: string | null;
    bank: string;
    accountName: string;
    accountNumber: string;
    /**
     * The day from which it is in force, as customers read it.
     * @kyselyType(string)
     */
    since: string;
    createdAt: Timestamp;
    version: number;
};
export type wechat_account = {
    id: string;
    appId: string;
    openId: string;
    unionId: string | null;
    personId: string;
    createdAt: Timestamp;
};
export type worker_heartbeat = {
    workerId: string;
    beatAt: Timestamp;
};
export type DB = {
    building: building;
    calendarFeed: calendar_feed;
    caseEvent: case_event;
    casePhoto: case_photo;
    caseQuotation: case_quotation;
    caseStep: case_step;
    caseVisit: case_visit;
    consent: consent;
    constructionComment: construction_comment;
    constructionPhoto: construction_photo;
    constructionPost: construction_post;
    constructionPostBuilding: construction_post_building;
    contractTerm: contract_term;
    dataExport: data_export;
    delayAnnouncement: delay_announcement;
    delayAnswer: delay_answer;
    delayHome: delay_home;
    delayVersion: delay_version;
    domainEvent: domain_event;
    guideTick: guide_tick;
    home: home;
    idempotencyKey: idempotency_key;
    importChunk: import_chunk;
    importEffect: import_effect;
    importFile: import_file;
    importKey: import_key;
    importKeyProject: import_key_project;
    importMapping: import_mapping;
    importMend: import_mend;
    importPart: import_part;
    importRow: import_row;
    importRun: import_run;
    invitation: invitation;
    journey: journey;
    journeyHistory: journey_history;
    journeyNode: journey_node;
    journeyRisk: journey_risk;
    journeyTemplate: journey_template;
    loginSession: login_session;
    membership: membership;
    message: message;
    messageDelivery: message_delivery;
    messagePreference: message_preference;
    messageSubscription: message_subscription;
    moneyHistory: money_history;
    nodeHistoryCount: node_history_count;
    ownershipChange: ownership_change;
    paper: paper;
    paperPage: paper_page;
    paperView: paper_view;
    payment: payment;
    paymentInvoice: payment_invoice;
    paymentPlanItem: payment_plan_item;
    person: person;
    phoneChange: phone_change;
    presalePermit: presale_permit;
    presalePermitBuilding: presale_permit_building;
    project: project;
    purchase: purchase;
    purchaser: purchaser;
    rateLimit: rate_limit;
    refreshToken: refresh_token;
    risk: risk;
    riskBroadcast: risk_broadcast;
    serviceCase: service_case;
    serviceTeam: service_team;
    serviceTeamBuilding: service_team_building;
    serviceTeamMember: service_team_member;
    sharingConsent: sharing_consent;
    sharingEntry: sharing_entry;
    sharingExport: sharing_export;
    sharingHandover: sharing_handover;
    smsCode: sms_code;
    staff: staff;
    staffRole: staff_role;
    storedFile: stored_file;
    supervisedAccount: supervised_account;
    wechatAccount: wechat_account;
    workerHeartbeat: worker_heartbeat;
};
