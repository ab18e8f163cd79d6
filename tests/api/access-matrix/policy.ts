/**
 * Who may call what, at a glance. Everything concerns one home, sold to `owner` in one project, unless a case in
 * brackets says otherwise. 401: not logged in. 403: the wrong kind of caller. 404: not theirs to see, so not there.
 *
 * owner: owns the home after `left`, who had bought it before and gave it back. proxy: named by the owner. other: owns
 * another home of the project. removed: was family. past: was a tenant, the last day was yesterday.
 * admin, steward, manager, officer, sales, engineer: roles held in this project; the engineer is of
 * the team that gets every repair. away: administrator of another project.
 * head: administrator in every project. Behind a second bar, where it is not 401: `key`, a sales system with an import key.
 */
export const policy = `
                                                             nobody owner proxy family tenant other removed left past | admin steward manager officer sales engineer away head
GET    /about                                                   200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
POST   /sessions/wechat                                         200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
POST   /sms-codes                                               200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
POST   /sessions/sms                                            200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
POST   /sessions/refresh                                        200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
DELETE /sessions/current                                        401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
DELETE /sessions                                                401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /me                                                      401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /me/phone/wechat                                         401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /me/phone/sms                                            401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /me/phone/change                                         401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
PUT    /me/consents/:purpose                                    401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
DELETE /me/consents/:purpose                                    401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403

GET    /homes                                                   401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/claim (sold to owner, not bound yet)      401   200   404    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/claims (of a contract without phone)              401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/members                                   401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/invitations                               401   200   404    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/invitations/:invitationId                 401   200   404    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/invitations/:invitationId (by own home)   401   404   404    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/members/:memberId (some family member)    401   200   409    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/members/:memberId (the caller)            401   409   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/members/:memberId (the owner)             401   409   409    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /invitations/:token                                      401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /invitations/:token/accept                               401   409   409    409    409   200     200  200  200 |   403     403     403     403   403      403   403  403

GET    /staff/homes                                             401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   200  200
GET    /staff/homes/:homeId/ownership                           401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/homes/:homeId/buyers/:position/phone (of one just sold)
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200
POST   /staff/homes/:homeId/proxies (of one just sold)          401   403   403    403    403   403     403  403  403 |   200     200     200     200   403      403   404  200
POST   /staff/homes/:homeId/proxies/:memberId/end (of one just sold)
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   403      403   404  200
POST   /staff/homes/:homeId/ownership-changes (of one just sold)
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200

GET    /home-screen                                             401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /home-screen (of the home)                               401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/journey                                   401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/journey/nodes/:nodeKey                    401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/risks                                     401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/risks/:riskId                             401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403

GET    /agenda                                                  401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/calendar                                  401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/calendar                                  401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/calendar                                  401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/guides                                    401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
PUT    /homes/:homeId/guides/pack/:item                         401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/handbook.pdf                              401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /calendars/:token.ics                                    200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200

GET    /homes/:homeId/money                                     401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/payments/:paymentId                       401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/safety                                    401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403

POST   /staff/sessions                                          200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
POST   /staff/sessions/refresh                                  200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
DELETE /staff/sessions/current                                  401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      200   200  200
DELETE /staff/sessions                                          401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      200   200  200
GET    /staff/me                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      200   200  200

GET    /staff/projects                                          401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   200  200
GET    /staff/journeys                                          401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   200  200
GET    /staff/journeys/:journeyId                               401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/nodes/:nodeKey/actions        401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/nodes/:nodeKey/actions (skip) 401   403   403    403    403   403     403  403  403 |   200     200     200     200   403      403   404  200
POST   /staff/journeys/:journeyId/nodes/:nodeKey/actions (reopen)
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200

POST   /staff/journeys/bulk/nodes                               401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/bulk/preview                             401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/bulk/preview (of a whole building)       401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   200  200
POST   /staff/journeys/bulk/changes                             401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/bulk/changes (of a whole building)       401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   409  200

GET    /staff/journeys/:journeyId/money                         401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/plan-items                    401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200
POST   /staff/journeys/:journeyId/payments                      401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200
POST   /staff/journeys/:journeyId/payments/:paymentId/reversal (of one just made)
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200
GET    /staff/projects/:projectId/safety                        401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/projects/:projectId/permits                       401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   404  200
POST   /staff/projects/:projectId/accounts                      401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   404  200

GET    /staff/risk-broadcasts                                   401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   200  200
GET    /staff/risk-broadcasts/choices                           401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   200  200
GET    /staff/risk-broadcasts/audience                          401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   200  200
POST   /staff/risk-broadcasts                                   401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   200  200
POST   /staff/risk-broadcasts/:broadcastId/end                  401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200
GET    /homes/:homeId/delays/:delayId                           401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
PUT    /homes/:homeId/delays/:delayId/choice                    401   200   200    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /staff/delays                                            401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   200  200
POST   /staff/delays/preview                                    401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200
POST   /staff/delays                                            401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200
GET    /staff/delays/:delayId                                   401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/delays/:delayId/updates                           401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200
POST   /staff/delays/:delayId/withdrawal                        401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200
POST   /staff/delays/:delayId/homes/:homeId/reply               401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200

POST   /staff/imports                                           401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   200  200
GET    /staff/imports                                           401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   200  200
GET    /staff/imports/:importId (of steward)                    401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
GET    /staff/imports/:importId/rows (of steward)               401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
GET    /staff/imports/:importId/faults.xlsx (of steward)        401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
GET    /staff/import-templates/:kind                            401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   200  200
POST   /staff/imports/:importId/recheck (of steward)            401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
PUT    /staff/imports/:importId/cells (of steward)              401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
POST   /staff/imports/:importId/commit (of steward)             401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
POST   /staff/imports/:importId/discard (of steward)            401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
POST   /staff/imports/:importId/cancel (of steward)             401   403   403    403    403   403     403  403  403 |   404     200     403     403   403      403   404  200
POST   /staff/imports/:importId/undo (of steward)               401   403   403    403    403   403     403  403  403 |   404     409     403     403   403      403   404  409
GET    /staff/import-keys                                       401   403   403    403    403   403     403  403  403 |   200     403     403     403   403      403   200  200
POST   /staff/import-keys                                       401   403   403    403    403   403     403  403  403 |   200     403     403     403   403      403   404  200
DELETE /staff/import-keys/:keyId                                401   403   403    403    403   403     403  403  403 |   200     403     403     403   403      403   404  200
GET    /import-pushes/:kind/columns                             401   401   401    401    401   401     401  401  401 |   401     401     401     401   401      401   401  401 | 200
POST   /import-pushes/:kind/rows                                401   401   401    401    401   401     401  401  401 |   401     401     401     401   401      401   401  401 | 200

GET    /homes/:homeId/papers                                    401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/papers/:nodeKey/:documentKey/pages        401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/papers/:nodeKey/:documentKey/pages/:pageId
                                                                401   200   200    200    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /staff/journeys/:journeyId/papers                        401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
DELETE /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/accept
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/return
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200
POST   /staff/journeys/:journeyId/papers/:nodeKey/:documentKey/pages/:pageId/views
                                                                401   403   403    403    403   403     403  403  403 |   200     200     200     200   200      403   404  200

GET    /homes/:homeId/construction                              401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/construction/:postId                      401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/construction/:postId/comments             401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /homes/:homeId/construction/:postId/comments/:commentId  401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /staff/construction                                      401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   200  200
POST   /staff/construction                                      401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
POST   /staff/projects/:projectId/construction-photos           401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
GET    /staff/construction/:postId                              401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
PUT    /staff/construction/:postId                              401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
POST   /staff/construction/:postId/withdraw                     401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
GET    /staff/construction/questions                            401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   200  200
POST   /staff/construction/questions/:commentId/answer          401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200

GET    /files/:fileId                                           200   200   200    200    200   200     200  200  200 |   200     200     200     200   200      200   200  200
GET    /me/export                                               401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /me/export                                               401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /me/deletion                                             401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /me/deletion                                             401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403

GET    /homes/:homeId/case-form                                 401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/case-duplicates                           401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/case-photos                               401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/cases                                     401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/cases                                     401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /homes/:homeId/cases/:caseId                             401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/cases/:caseId/actions                     401   200   200    200    200   404     404  404  404 |   403     403     403     403   403      403   403  403
POST   /homes/:homeId/cases/:caseId/actions (by own home)       401   404   404    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
GET    /staff/cases                                             401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      200   200  200
GET    /staff/case-counts                                       401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   200  200
GET    /staff/cases/:caseId                                     401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      200   404  200
POST   /staff/cases/:caseId/actions                             401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
POST   /staff/cases/:caseId/photos                              401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      200   404  200
GET    /staff/return-visits                                     401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   200  200
POST   /staff/cases/:caseId/actions (pick)                      401   403   403    403    403   403     403  403  403 |   403     403     403     403   403      200   404  403
GET    /staff/projects/:projectId/teams                         401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200
POST   /staff/projects/:projectId/teams                         401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200
POST   /staff/projects/:projectId/teams/:teamId/end             401   403   403    403    403   403     403  403  403 |   200     403     200     403   403      403   404  200

GET    /messages                                                401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /messages/unread                                         401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
PUT    /messages/:messageId/read                                401   200   404    404    404   404     404  404  404 |   403     403     403     403   403      403   403  403
PUT    /messages/read                                           401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /me/message-preferences                                  401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
PUT    /me/message-preferences/:purpose                         401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /me/subscriptions                                        401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
POST   /me/subscriptions                                        401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
GET    /staff/messages                                          401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      200   200  200
PUT    /staff/messages/read                                     401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      200   200  200
GET    /staff/homes/:homeId/messages                            401   403   403    403    403   403     403  403  403 |   200     403     200     200   403      403   404  200

GET    /me/sharing                                              401   200   200    200    200   200     200  200  200 |   403     403     403     403   403      403   403  403
PUT    /me/sharing/:entryId                                     401   200   404    404    404   200     404  404  404 |   403     403     403     403   403      403   403  403
DELETE /me/sharing/:entryId                                     401   200   404    404    404   200     404  404  404 |   403     403     403     403   403      403   403  403
GET    /staff/sharing-entries                                   401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   200  200
POST   /staff/sharing-entries                                   401   403   403    403    403   403     403  403  403 |   200     403     403     403   403      403   404  200
GET    /staff/sharing-entries/:entryId                          401   403   403    403    403   403     403  403  403 |   200     200     200     403   403      403   404  200
POST   /staff/sharing-entries/:entryId/end                      401   403   403    403    403   403     403  403  403 |   200     403     403     403   403      403   404  200
POST   /staff/sharing-entries/:entryId/audience                 401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   404  200
PUT    /staff/sharing-exports/:exportId                         401   403   403    403    403   403     403  403  403 |   200     200     403     403   403      403   404  200
`

export interface PolicyRow {
  /** `GET /homes`, as the contract names it. */
  readonly route: string
  /** The route and its case. */
  readonly title: string
  /** Status by persona. */
  readonly statuses: Record<string, number>
}

/** The table above, row by row. @throws Error where a row has not one status for each persona */
export function policyRows(): PolicyRow[] {
  const [head = '', ...lines] = policy
    .replace(/\n\s+(?=\d)/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const personas = head.match(/\w+/g) ?? []
  return lines.map((line) => {
    const [, method = '', path = '', name = '', cells = ''] = /^(\w+) +(\S+) *(\([^)]*\))? +([\d |]+)$/.exec(line) ?? []
    const [people = '', staff = '', key] = cells.split('|')
    const statuses = `${people} ${staff}`.match(/\d+/g)?.map(Number) ?? []
    if (statuses.length !== personas.length) throw new Error(`Not one status for each persona: ${line}`)
    const route = `${method} ${path}`
    // What is open to nobody in particular is open to a sales system as well.
    const ofKey = key === undefined ? (statuses[0] === 200 ? 200 : 401) : Number(key)
    return {
      route,
      title: `${route} ${name}`.trim(),
      statuses: { ...Object.fromEntries(personas.map((p, i) => [p, statuses[i] ?? 0])), key: ofKey },
    }
  })
}
