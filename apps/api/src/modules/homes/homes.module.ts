import { Module } from '@nestjs/common'
import { BindHome } from './bind-home.js'
import { BuyerPhones } from './buyer-phones.js'
import { ClaimByContract } from './claim-by-contract.js'
import { ClaimHome } from './claim-home.js'
import { HomeAccess } from './home-access.js'
import { HomeRecipients } from './home-recipients.js'
import { HomesData } from './homes.data.js'
import { HomesDataSections } from './homes-data.sections.js'
import { HomesController } from './homes.controller.js'
import { HomesQueries } from './homes.queries.js'
import { Invitations } from './invitations.js'
import { InviteMember } from './invite-member.js'
import { EndHousehold } from './ownership/end-household.js'
import { HandOnHome } from './ownership/hand-on-home.js'
import { LeftHomesQuery } from './ownership/left-homes.query.js'
import { RunningPurchases } from './ownership/running-purchases.js'
import { CallingBuyers } from './proxies/calling-buyers.js'
import { EndProxy } from './proxies/end-proxy.js'
import { NameProxy } from './proxies/name-proxy.js'
import { LocatePurchases } from './locate-purchases.js'
import { MembersQueries } from './members.queries.js'
import { MembershipsStore } from './memberships.store.js'
import { Officers } from './officers.js'
import { ReplaceBuyerPhone } from './replace-buyer-phone.js'
import { RecordHomes } from './record-homes.js'
import { RemoveHomes } from './remove-homes.js'
import { RemoveMember } from './remove-member.js'
import { RevokeInvitation } from './revoke-invitation.js'
import { SalesStore } from './sales.store.js'
import { TakeBackSales } from './take-back-sales.js'

/** Homes, who bought them, and who has access to them. */
@Module({
  controllers: [HomesController],
  providers: [
    BindHome,
    BuyerPhones,
    CallingBuyers,
    EndProxy,
    NameProxy,
    ClaimByContract,
    HomeRecipients,
    ReplaceBuyerPhone,
    ClaimHome,
    EndHousehold,
    HandOnHome,
    LeftHomesQuery,
    RunningPurchases,
    HomeAccess,
    HomesData,
    HomesDataSections,
    HomesQueries,
    Invitations,
    InviteMember,
    LocatePurchases,
    MembersQueries,
    MembershipsStore,
    Officers,
    RecordHomes,
    RemoveMember,
    RevokeInvitation,
    RemoveHomes,
    SalesStore,
    TakeBackSales,
  ],
  exports: [
    ClaimHome,
    EndProxy,
    NameProxy,
    HandOnHome,
    HomeAccess,
    HomeRecipients,
    LocatePurchases,
    Officers,
    RecordHomes,
    RemoveHomes,
    ReplaceBuyerPhone,
    RunningPurchases,
    SalesStore,
    TakeBackSales,
  ],
})
export class HomesModule {}
