import { grant, listAccounts, revoke } from './accounts/administration-routes.ts';
import { listDemonstrationAccounts } from './accounts/demonstration.ts';
import { changeEmail, confirmNewEmail } from './accounts/email-routes.ts';
import { eraseAccount } from './accounts/erasure.ts';
import type { Role } from './accounts/role.ts';
import {
  changePassword,
  changeProfile,
  endOtherSessions,
  endSession,
  exportAccount,
  listSessions,
  readAccount,
  whoAmI,
} from './accounts/routes.ts';
import { enrolSecondFactor, giveBackupCode, giveCode, removeSecondFactor } from './accounts/second-factor-routes.ts';
import {
  confirmEmail,
  finishSignOn,
  register,
  resetPassword,
  sendConfirmation,
  sendPasswordReset,
  sendSignInLink,
  signIn,
  signInByLink,
  signOut,
  startSignOn,
} from './accounts/sign-in/routes.ts';
import { putConsent, removeConsent } from './ambassadors/consents/routes.ts';
import {
  activateAmbassador,
  ambassadorHistory,
  endAmbassador,
  handOverAreas,
  ownAmbassadors,
  resign,
  resumeAmbassador,
  suspendAmbassador,
} from './ambassadors/life/routes.ts';
import { exportAmbassadors, listAmbassadors, mapAmbassadors, oneAmbassador } from './ambassadors/routes.ts';
import {
  changeAnswers,
  oneApplication,
  ownApplications,
  startApplication,
  submitApplication,
  withdrawApplication,
} from './applications/routes.ts';
import {
  acceptApplication,
  declineApplication,
  effectOfApplication,
  listApplications,
  mapApplications,
  returnApplication,
} from './applications/staff-routes.ts';
import { checkArea } from './areas/check-routes.ts';
import { addDraft, changeDraft, listDrafts, oneDraft, removeDraft } from './areas/drafts/routes.ts';
import { oneProposal, ownAreas, proposeDraft, withdrawAreaProposal } from './areas/proposals/routes.ts';
import {
  approveProposal,
  listAreaProposals,
  mapAreaProposals,
  returnProposal,
} from './areas/proposals/staff-routes.ts';
import { listAreas, mapAreas, mapOverlaps, oneArea } from './areas/routes.ts';
import { exportActs, listActs } from './audit/routes.ts';
import { basemap, labels } from './basemap/routes.ts';
import {
  certificatePaper,
  issueCertificate,
  listCertificates,
  ownCertificates,
  publishHolder,
  verifyCertificate,
  withdrawCertificate,
} from './certificates/routes.ts';
import { answerConsultation, draftFeedback, takeConsultation } from './consultations/answering/routes.ts';
import { askUnit, recallConsultation } from './consultations/asking/routes.ts';
import { confirmConsultation, declineConsultation, reassignConsultation } from './consultations/deciding/routes.ts';
import { listConsultations, listQueue, mapConsultations, mapQueue } from './consultations/list/routes.ts';
import { listMessages, writeMessage } from './consultations/messages/routes.ts';
import {
  addExpert,
  addUnit,
  changeUnit,
  listUnitExperts,
  listUnits,
  removeExpert,
} from './consultations/units/routes.ts';
import { consultationsOfProposal, readConsultationWhole } from './consultations/view/routes.ts';
import {
  hidePost as hideDiscussionPost,
  listDiscussionReports,
  reportPost as reportDiscussionPost,
  settleDiscussionReport,
  showPost as showDiscussionPost,
} from './conversations/moderation/routes.ts';
import {
  deletePost as deleteDiscussionPost,
  editPost as editDiscussionPost,
  readDiscussion,
  readPostHistory,
  writePost as writeDiscussionPost,
} from './conversations/routes.ts';
import { exportCoverage, exportCoverageSheets, mapCoverage, packCoverage } from './coverage/export/routes.ts';
import { gapInvitation } from './coverage/invitation/routes.ts';
import { addNote, listNotes, removeNote } from './coverage/notes/routes.ts';
import { listCoverageDays, listPrecinctCoverage, oneGap, readCoverage, supposeCoverage } from './coverage/routes.ts';
import { listDistricts, listPrecinctStreets, listPrecincts, mapDistricts, mapPrecincts } from './districts/routes.ts';
import { dossierPaper, readDossier } from './dossier/routes.ts';
import { listEditions, listTexts, readCurrent } from './editions/routes.ts';
import { addEdition, changeEdition, publishText } from './editions/staff-routes.ts';
import { embedFrame, embedHeight, embedStyleSheet, showEmbed } from './embed/routes.ts';
import {
  applyPreparedImport,
  listImports,
  oneImport,
  previewImport,
  removeImport,
  takeBackImport,
  uploadImport,
} from './evaluation/imports/routes.ts';
import { addIndicator, changeIndicator, listIndicators } from './evaluation/indicators/routes.ts';
import { listResults, mapResults } from './evaluation/routes.ts';
import { exportEvaluation, listEvaluation, mapEvaluation } from './evaluation/values/routes.ts';
import { addComment, changeComment, removeComment } from './exchange/comment-routes.ts';
import {
  hideComment,
  hidePost,
  listReports,
  reportComment,
  reportPost,
  settle,
  showComment,
  showPost,
} from './exchange/moderation/routes.ts';
import { addPhoto, removePhoto, showPhoto } from './exchange/photo-routes.ts';
import { addPost, changePost, listPosts, onePost, postHistory, removePost } from './exchange/post-routes.ts';
import { changeRhythm, follow, listFollows, showUnsubscription, unfollow, unsubscribe } from './follows/routes.ts';
import { happeningFeed, listHappenings } from './happenings/routes.ts';
import { alive, ready } from './health/routes.ts';
import { type Route, route } from './http/routing.ts';
import { confirmLetter, writeLetter } from './letters/routes.ts';
import { readOutbox } from './mail/outbox.ts';
import { checkPlace } from './marked-places/routes.ts';
import { listMaterials, mapMaterials, materialFile, oneMaterial } from './materials/routes.ts';
import { addMaterial, changeMaterial, putAway, removeFile, sendFile, takeOut } from './materials/staff-routes.ts';
import { meetingFeed, meetingInvitation } from './meetings/calendar/routes.ts';
import { addMeetingPhoto, removeMeetingPhoto, showMeetingPhoto } from './meetings/photos/routes.ts';
import { cancelMeeting, holdMeeting, noteOutcome } from './meetings/planning/outcome-routes.ts';
import { exportSignUps, listOwnMeetings } from './meetings/planning/own-routes.ts';
import {
  changeMeeting,
  createMeeting,
  manageMeeting,
  planMeeting,
  removeMeetingDraft,
} from './meetings/planning/routes.ts';
import { meetingPoster } from './meetings/poster/routes.ts';
import { listMeetings, mapMeetings, oneMeeting } from './meetings/routes.ts';
import { cancelSignUp, confirmSignUp, openSignUp, signUpAsGuest } from './meetings/sign-ups/guest-routes.ts';
import { cancelOwnSignUp, readOwnSignUp, signUpMyself } from './meetings/sign-ups/own-routes.ts';
import { readMetrics } from './metrics/routes.ts';
import { changeNeed, markNeed } from './needs/content/routes.ts';
import { readDiagnosis } from './needs/diagnosis/routes.ts';
import { hideNeed, showNeed } from './needs/moderation/hide-routes.ts';
import { mergeNeed, partNeed } from './needs/moderation/merge-routes.ts';
import { listNeeds, mapNeeds, oneNeed, ownNeedsOf } from './needs/routes.ts';
import { supportNeed, unsupportNeed } from './needs/supports/routes.ts';
import { ogcRoutes } from './ogc/routes.ts';
import { readOpenData } from './open-data/routes.ts';
import { exportOverview, exportOverviewSheets, mapOverview, packOverview } from './overview/export/routes.ts';
import { showOverview } from './overview/routes.ts';
import { findPlaces, locatePoint, servePlace } from './places/routes.ts';
import { previewRoutes } from './previews/routes.ts';
import {
  acceptProposalInvitation,
  declineProposalInvitation,
  inviteAuthor,
  openProposalInvitation,
  takeInvitationBack,
} from './proposals/authors/invitation-routes.ts';
import { changeAuthorship, leaveProposal, listAuthors } from './proposals/authors/routes.ts';
import { checkProposal } from './proposals/check/routes.ts';
import { changeProposal, createProposal } from './proposals/content/routes.ts';
import { listProposals, mapProposals } from './proposals/list/routes.ts';
import {
  developProposal,
  improveProposal,
  readyProposal,
  reopenProposal,
  withdrawProposal,
} from './proposals/moves/routes.ts';
import { importOutcomes, listOutcomeImports, previewOutcomes, undoOutcomes } from './proposals/outcomes/routes.ts';
import { changeRules, showRules } from './proposals/rules/routes.ts';
import { findSimilar, similarToProposal } from './proposals/similar/routes.ts';
import { listVersions } from './proposals/versions/routes.ts';
import { listOwnProposals, showProposal } from './proposals/whole/routes.ts';
import { eraseNow, readRetention } from './retention/routes.ts';
import { readSettings } from './settings/routes.ts';
import { readStatements } from './statements/routes.ts';
import { packagePaper } from './submission/paper/routes.ts';
import { showPackage, submitProposal, undoSubmission } from './submission/routes.ts';
import { tileRoutes } from './tiles/routes.ts';
import { readStart } from './today/routes.ts';
import { holdTraining, saveAttendance } from './trainings/attendance-routes.ts';
import { leave, listTrainings, oneTraining, signUp, trainingCalendar } from './trainings/routes.ts';
import { callOffTraining, changeTraining, planTraining, trainingPeople } from './trainings/staff-routes.ts';
import { workshopFeed, workshopInvitation } from './workshops/calendar/routes.ts';
import { listNeighbours } from './workshops/own/neighbours.ts';
import { listOwnSlots, listProposalSlots } from './workshops/own/routes.ts';
import { cancelWorkshop, holdWorkshop } from './workshops/planning/end-routes.ts';
import {
  changeWorkshop,
  createWorkshop,
  listWorkshopDrafts,
  manageWorkshop,
  planWorkshop,
  removeWorkshopDraft,
} from './workshops/planning/routes.ts';
import { listWorkshops, mapWorkshops, oneWorkshop } from './workshops/routes.ts';
import { readTableSheet } from './workshops/sheet/routes.ts';
import { bookWorkshopSlot, leaveWorkshopSlot, listSlots } from './workshops/slots/routes.ts';
import { addSlots, changeSlotExpert, noteSlot, withdrawSlot } from './workshops/slots/staff-routes.ts';

/** Who takes part in what supports ambassadors. */
const supported: Role[] = ['ambassador', 'staff', 'administrator'];
const staff: Role[] = ['staff', 'administrator'];

/** Who answers for units and sits at the tables of workshops, and who plans that. */
const atTables: Role[] = ['expert', 'staff', 'administrator'];

const planners: Role[] = ['ambassador', 'staff', 'administrator'];

/** Every route and who may call it. */
export const routes: Route[] = [
  route('GET', '/healthz', 'anyone', alive),
  route('GET', '/readyz', 'anyone', ready),
  route('GET', '/metrics', 'anyone', readMetrics),
  route('GET', '/api/statements', 'anyone', readStatements),
  route('GET', '/api/audit', staff, listActs),
  route('GET', '/api/audit.csv', staff, exportActs),
  route('GET', '/api/retention', staff, readRetention),
  route('POST', '/api/retention/erase', ['administrator'], eraseNow),
  route('GET', '/api/settings', 'anyone', readSettings),
  route('GET', '/api/basemap.geojson', 'anyone', basemap),
  route('GET', '/api/labels.geojson', 'anyone', labels),
  route('GET', '/api/editions', 'anyone', listEditions),
  route('POST', '/api/editions', ['staff', 'administrator'], addEdition),
  route('GET', '/api/editions/current', 'anyone', readCurrent),
  route('PUT', '/api/editions/:year', ['staff', 'administrator'], changeEdition),
  route('GET', '/api/editions/:year/texts', 'anyone', listTexts),
  route('POST', '/api/editions/:year/texts', ['staff', 'administrator'], publishText),
  route('GET', '/api/places', 'anyone', findPlaces),
  route('GET', '/api/locate', 'anyone', locatePoint),
  route('GET', '/api/serving', 'anyone', servePlace),
  route('POST', '/api/marked-places/check', 'anyone', checkPlace),
  route('GET', '/api/districts', 'anyone', listDistricts),
  route('GET', '/api/districts.geojson', 'anyone', mapDistricts),
  route('GET', '/api/precincts', 'anyone', listPrecincts),
  route('GET', '/api/precincts.geojson', 'anyone', mapPrecincts),
  route('GET', '/api/precincts/streets', 'anyone', listPrecinctStreets),
  route('GET', '/api/ambassadors', 'anyone', listAmbassadors),
  route('GET', '/api/ambassadors.csv', 'anyone', exportAmbassadors),
  route('GET', '/api/ambassadors.geojson', 'anyone', mapAmbassadors),
  route('GET', '/api/ambassadors/own', 'signed-in', ownAmbassadors),
  route('GET', '/api/ambassadors/:slug', 'anyone', oneAmbassador),
  route('GET', '/api/ambassadors/:slug/history', 'signed-in', ambassadorHistory),
  route('POST', '/api/ambassadors/:slug/activate', staff, activateAmbassador),
  route('POST', '/api/ambassadors/:slug/suspend', staff, suspendAmbassador),
  route('POST', '/api/ambassadors/:slug/resume', staff, resumeAmbassador),
  route('POST', '/api/ambassadors/:slug/end', staff, endAmbassador),
  route('POST', '/api/ambassadors/:slug/hand-over', staff, handOverAreas),
  route('POST', '/api/ambassadors/:slug/resign', 'signed-in', resign),
  route('PUT', '/api/ambassadors/:slug/consents/:field', 'signed-in', putConsent),
  route('DELETE', '/api/ambassadors/:slug/consents/:field', 'signed-in', removeConsent),
  route('POST', '/api/ambassadors/:slug/letters', 'anyone', writeLetter),
  route('POST', '/api/letters/confirm', 'anyone', confirmLetter),

  route('GET', '/api/areas', 'anyone', listAreas),
  route('GET', '/api/areas.geojson', 'anyone', mapAreas),
  route('GET', '/api/areas/overlaps.geojson', 'anyone', mapOverlaps),
  route('POST', '/api/areas/check', 'anyone', checkArea),
  route('GET', '/api/areas/drafts', 'signed-in', listDrafts),
  route('POST', '/api/areas/drafts', 'signed-in', addDraft),
  route('GET', '/api/areas/drafts/:id', 'signed-in', oneDraft),
  route('PUT', '/api/areas/drafts/:id', 'signed-in', changeDraft),
  route('DELETE', '/api/areas/drafts/:id', 'signed-in', removeDraft),
  route('POST', '/api/areas/drafts/:id/propose', 'signed-in', proposeDraft),
  route('GET', '/api/areas/own', 'signed-in', ownAreas),
  route('GET', '/api/areas/proposals', staff, listAreaProposals),
  route('GET', '/api/areas/proposals.geojson', staff, mapAreaProposals),
  route('GET', '/api/areas/proposals/:id', 'signed-in', oneProposal),
  route('POST', '/api/areas/proposals/:id/withdraw', 'signed-in', withdrawAreaProposal),
  route('POST', '/api/areas/proposals/:id/approve', staff, approveProposal),
  route('POST', '/api/areas/proposals/:id/return', staff, returnProposal),
  route('GET', '/api/areas/:id', 'anyone', oneArea),
  route('GET', '/api/follows', 'signed-in', listFollows),
  route('GET', '/api/follows/unsubscribe', 'anyone', showUnsubscription),
  route('POST', '/api/follows/unsubscribe', 'anyone', unsubscribe),
  route('PUT', '/api/follows', 'signed-in', follow),
  route('PUT', '/api/follows/:id', 'signed-in', changeRhythm),
  route('DELETE', '/api/follows/:id', 'signed-in', unfollow),
  route('GET', '/api/applications', staff, listApplications),
  route('GET', '/api/applications.geojson', staff, mapApplications),
  route('POST', '/api/applications', 'signed-in', startApplication),
  route('GET', '/api/applications/own', 'signed-in', ownApplications),
  route('GET', '/api/applications/:id', 'signed-in', oneApplication),
  route('PATCH', '/api/applications/:id', 'signed-in', changeAnswers),
  route('POST', '/api/applications/:id/submit', 'signed-in', submitApplication),
  route('POST', '/api/applications/:id/withdraw', 'signed-in', withdrawApplication),
  route('GET', '/api/applications/:id/effect', staff, effectOfApplication),
  route('POST', '/api/applications/:id/return', staff, returnApplication),
  route('POST', '/api/applications/:id/accept', staff, acceptApplication),
  route('POST', '/api/applications/:id/decline', staff, declineApplication),

  route('GET', '/api/conversations/reports', staff, listDiscussionReports),
  route('POST', '/api/conversations/reports/:id/settle', staff, settleDiscussionReport),
  route('PUT', '/api/conversations/posts/:id', 'signed-in', editDiscussionPost),
  route('DELETE', '/api/conversations/posts/:id', 'signed-in', deleteDiscussionPost),
  route('GET', '/api/conversations/posts/:id/history', 'anyone', readPostHistory),
  route('POST', '/api/conversations/posts/:id/report', 'signed-in', reportDiscussionPost),
  route('POST', '/api/conversations/posts/:id/hide', 'signed-in', hideDiscussionPost),
  route('POST', '/api/conversations/posts/:id/show', 'signed-in', showDiscussionPost),
  route('GET', '/api/conversations/:about/:id', 'anyone', readDiscussion),
  route('POST', '/api/conversations/:about/:id', 'signed-in', writeDiscussionPost),
  route('GET', '/api/start', 'signed-in', readStart),
  route('GET', '/api/happenings', 'anyone', listHappenings),
  route('GET', '/api/happenings.atom', 'anyone', happeningFeed),

  route('GET', '/api/results', 'anyone', listResults),
  route('GET', '/api/results.geojson', 'anyone', mapResults),
  route('GET', '/api/evaluation', 'anyone', listEvaluation),
  route('GET', '/api/evaluation.geojson', 'anyone', mapEvaluation),
  route('GET', '/api/evaluation.csv', 'anyone', exportEvaluation),
  route('GET', '/api/evaluation/indicators', 'anyone', listIndicators),
  route('POST', '/api/evaluation/indicators', staff, addIndicator),
  route('PUT', '/api/evaluation/indicators/:key', staff, changeIndicator),
  route('GET', '/api/evaluation/imports', staff, listImports),
  route('POST', '/api/evaluation/imports', staff, uploadImport),
  route('GET', '/api/evaluation/imports/:id', staff, oneImport),
  route('DELETE', '/api/evaluation/imports/:id', staff, removeImport),
  route('POST', '/api/evaluation/imports/:id/preview', staff, previewImport),
  route('POST', '/api/evaluation/imports/:id/apply', staff, applyPreparedImport),
  route('POST', '/api/evaluation/imports/:id/undo', staff, takeBackImport),

  route('GET', '/api/overview', staff, showOverview),
  route('GET', '/api/overview.csv', staff, exportOverview),
  route('GET', '/api/overview.xlsx', staff, exportOverviewSheets),
  route('GET', '/api/overview.geojson', staff, mapOverview),
  route('GET', '/api/overview.gpkg', staff, packOverview),

  route('GET', '/api/coverage', staff, readCoverage),
  route('GET', '/api/coverage/precincts', staff, listPrecinctCoverage),
  route('GET', '/api/coverage/days', staff, listCoverageDays),
  route('POST', '/api/coverage/what-if', staff, supposeCoverage),
  route('GET', '/api/coverage.csv', staff, exportCoverage),
  route('GET', '/api/coverage.xlsx', staff, exportCoverageSheets),
  route('GET', '/api/coverage.geojson', staff, mapCoverage),
  route('GET', '/api/coverage.gpkg', staff, packCoverage),
  route('GET', '/api/coverage/notes', staff, listNotes),
  route('DELETE', '/api/coverage/notes/:id', staff, removeNote),
  route('POST', '/api/coverage/gaps/:id/notes', staff, addNote),
  route('GET', '/api/coverage/gaps/:id/invitation.pdf', 'anyone', gapInvitation),
  route('GET', '/api/dossier', 'anyone', readDossier),
  route('GET', '/api/dossier.pdf', 'anyone', dossierPaper),

  route('GET', '/api/coverage/gaps/:id', 'anyone', oneGap),

  route('GET', '/api/meetings', 'anyone', listMeetings),
  route('GET', '/api/meetings.geojson', 'anyone', mapMeetings),
  route('GET', '/api/meetings.ics', 'anyone', meetingFeed),
  route('GET', '/api/meetings/own', 'signed-in', listOwnMeetings),
  route('POST', '/api/meetings', planners, createMeeting),
  route('POST', '/api/meetings/sign-ups/confirm', 'anyone', confirmSignUp),
  route('POST', '/api/meetings/sign-ups/open', 'anyone', openSignUp),
  route('POST', '/api/meetings/sign-ups/cancel', 'anyone', cancelSignUp),
  route('GET', '/api/meetings/:id', 'anyone', oneMeeting),
  route('PUT', '/api/meetings/:id', planners, changeMeeting),
  route('DELETE', '/api/meetings/:id', planners, removeMeetingDraft),
  route('GET', '/api/meetings/:id/calendar.ics', 'anyone', meetingInvitation),
  route('GET', '/api/meetings/:id/poster.pdf', 'anyone', meetingPoster),
  route('GET', '/api/meetings/:id/manage', planners, manageMeeting),
  route('POST', '/api/meetings/:id/plan', planners, planMeeting),
  route('POST', '/api/meetings/:id/cancel', planners, cancelMeeting),
  route('POST', '/api/meetings/:id/hold', planners, holdMeeting),
  route('PUT', '/api/meetings/:id/outcome', planners, noteOutcome),
  route('POST', '/api/meetings/:id/photos', planners, addMeetingPhoto),
  route('GET', '/api/meetings/photos/:photo', 'anyone', showMeetingPhoto),
  route('DELETE', '/api/meetings/photos/:photo', planners, removeMeetingPhoto),
  route('GET', '/api/meetings/:id/sign-ups.csv', planners, exportSignUps),
  route('POST', '/api/meetings/:id/sign-ups', 'anyone', signUpAsGuest),
  route('GET', '/api/meetings/:id/sign-ups/own', 'signed-in', readOwnSignUp),
  route('PUT', '/api/meetings/:id/sign-ups/own', 'signed-in', signUpMyself),
  route('DELETE', '/api/meetings/:id/sign-ups/own', 'signed-in', cancelOwnSignUp),

  route('GET', '/api/proposals', 'anyone', listProposals),
  route('GET', '/api/proposals.geojson', 'anyone', mapProposals),
  route('POST', '/api/proposals', 'signed-in', createProposal),
  route('GET', '/api/proposals/own', 'signed-in', listOwnProposals),
  route('GET', '/api/proposals/rules', 'anyone', showRules),
  route('PUT', '/api/proposals/rules/:edition', staff, changeRules),
  route('POST', '/api/proposals/check', 'anyone', checkProposal),
  route('POST', '/api/proposals/similar', 'anyone', findSimilar),
  route('GET', '/api/proposals/outcomes', staff, listOutcomeImports),
  route('POST', '/api/proposals/outcomes', staff, importOutcomes),
  route('POST', '/api/proposals/outcomes/preview', staff, previewOutcomes),
  route('POST', '/api/proposals/outcomes/:id/undo', staff, undoOutcomes),
  route('POST', '/api/proposals/invitations/open', 'anyone', openProposalInvitation),
  route('POST', '/api/proposals/invitations/accept', 'signed-in', acceptProposalInvitation),
  route('POST', '/api/proposals/invitations/decline', 'anyone', declineProposalInvitation),
  route('GET', '/api/proposals/:id', 'anyone', showProposal),
  route('PUT', '/api/proposals/:id', 'signed-in', changeProposal),
  route('GET', '/api/proposals/:id/versions', 'anyone', listVersions),
  route('GET', '/api/proposals/:id/similar', 'anyone', similarToProposal),
  route('GET', '/api/proposals/:id/slots', 'signed-in', listProposalSlots),
  route('GET', '/api/proposals/:id/authors', 'signed-in', listAuthors),
  route('PUT', '/api/proposals/:id/authors/me', 'signed-in', changeAuthorship),
  route('DELETE', '/api/proposals/:id/authors/me', 'signed-in', leaveProposal),
  route('POST', '/api/proposals/:id/invitations', 'signed-in', inviteAuthor),
  route('DELETE', '/api/proposals/:id/invitations/:invitation', 'signed-in', takeInvitationBack),
  route('GET', '/api/proposals/:id/package', 'signed-in', showPackage),
  route('GET', '/api/proposals/:id/package.pdf', 'signed-in', packagePaper),
  route('POST', '/api/proposals/:id/submit', 'signed-in', submitProposal),
  route('POST', '/api/proposals/:id/undo-submit', 'signed-in', undoSubmission),
  route('POST', '/api/proposals/:id/develop', 'signed-in', developProposal),
  route('POST', '/api/proposals/:id/improve', 'signed-in', improveProposal),
  route('POST', '/api/proposals/:id/ready', 'signed-in', readyProposal),
  route('POST', '/api/proposals/:id/reopen', 'signed-in', reopenProposal),
  route('POST', '/api/proposals/:id/withdraw', 'signed-in', withdrawProposal),

  route('GET', '/api/workshops', 'anyone', listWorkshops),
  route('GET', '/api/workshops.geojson', 'anyone', mapWorkshops),
  route('GET', '/api/workshops.ics', 'anyone', workshopFeed),
  route('GET', '/api/workshops/own', 'signed-in', listOwnSlots),
  route('GET', '/api/workshops/drafts', staff, listWorkshopDrafts),
  route('POST', '/api/workshops', staff, createWorkshop),
  route('POST', '/api/workshops/slots/:slot/book', 'signed-in', bookWorkshopSlot),
  route('DELETE', '/api/workshops/slots/:slot/book', 'signed-in', leaveWorkshopSlot),
  route('POST', '/api/workshops/slots/:slot/withdraw', staff, withdrawSlot),
  route('PUT', '/api/workshops/slots/:slot/expert', staff, changeSlotExpert),
  route('PUT', '/api/workshops/slots/:slot/notes', atTables, noteSlot),
  route('GET', '/api/workshops/:id', 'anyone', oneWorkshop),
  route('PUT', '/api/workshops/:id', staff, changeWorkshop),
  route('DELETE', '/api/workshops/:id', staff, removeWorkshopDraft),
  route('GET', '/api/workshops/:id/calendar.ics', 'anyone', workshopInvitation),
  route('GET', '/api/workshops/:id/manage', staff, manageWorkshop),
  route('POST', '/api/workshops/:id/plan', staff, planWorkshop),
  route('POST', '/api/workshops/:id/cancel', staff, cancelWorkshop),
  route('POST', '/api/workshops/:id/hold', staff, holdWorkshop),
  route('GET', '/api/workshops/:id/slots', 'anyone', listSlots),
  route('POST', '/api/workshops/:id/slots', staff, addSlots),
  route('GET', '/api/workshops/:id/sheet', atTables, readTableSheet),
  route('GET', '/api/workshops/:id/neighbours', 'signed-in', listNeighbours),
  route('GET', '/api/units', 'anyone', listUnits),
  route('POST', '/api/units', staff, addUnit),
  route('GET', '/api/units/experts', staff, listUnitExperts),
  route('PUT', '/api/units/:id', staff, changeUnit),
  route('POST', '/api/units/:id/experts', staff, addExpert),
  route('DELETE', '/api/units/:id/experts/:user', staff, removeExpert),
  route('GET', '/api/proposals/:id/consultations', 'anyone', consultationsOfProposal),
  route('POST', '/api/proposals/:id/consultations', 'signed-in', askUnit),
  route('GET', '/api/consultations', staff, listConsultations),
  route('GET', '/api/consultations.geojson', staff, mapConsultations),
  route('GET', '/api/consultations/queue', atTables, listQueue),
  route('GET', '/api/consultations/queue.geojson', atTables, mapQueue),
  route('GET', '/api/consultations/:id', 'signed-in', readConsultationWhole),
  route('POST', '/api/consultations/:id/confirm', staff, confirmConsultation),
  route('POST', '/api/consultations/:id/reassign', staff, reassignConsultation),
  route('POST', '/api/consultations/:id/decline', staff, declineConsultation),
  route('POST', '/api/consultations/:id/recall', 'signed-in', recallConsultation),
  route('POST', '/api/consultations/:id/take', atTables, takeConsultation),
  route('PUT', '/api/consultations/:id/feedback', atTables, draftFeedback),
  route('POST', '/api/consultations/:id/answer', atTables, answerConsultation),
  route('GET', '/api/consultations/:id/messages', 'signed-in', listMessages),
  route('POST', '/api/consultations/:id/messages', 'signed-in', writeMessage),

  route('GET', '/api/needs', 'anyone', listNeeds),
  route('GET', '/api/needs.geojson', 'anyone', mapNeeds),
  route('GET', '/api/needs/diagnosis', 'anyone', readDiagnosis),
  route('GET', '/api/needs/own', 'signed-in', ownNeedsOf),
  route('POST', '/api/needs', 'signed-in', markNeed),
  route('GET', '/api/needs/:id', 'anyone', oneNeed),
  route('PUT', '/api/needs/:id', 'signed-in', changeNeed),
  route('PUT', '/api/needs/:id/support', 'signed-in', supportNeed),
  route('DELETE', '/api/needs/:id/support', 'signed-in', unsupportNeed),
  route('POST', '/api/needs/:id/merge', planners, mergeNeed),
  route('POST', '/api/needs/:id/part', planners, partNeed),
  route('POST', '/api/needs/:id/hide', planners, hideNeed),
  route('POST', '/api/needs/:id/show', planners, showNeed),

  route('POST', '/api/auth/register', 'anyone', register),
  route('POST', '/api/auth/register/confirm', 'anyone', confirmEmail),
  route('POST', '/api/auth/register/send-again', 'anyone', sendConfirmation),
  route('POST', '/api/auth/sign-in', 'anyone', signIn),
  route('POST', '/api/auth/link', 'anyone', sendSignInLink),
  route('POST', '/api/auth/link/sign-in', 'anyone', signInByLink),
  route('POST', '/api/auth/password/forgotten', 'anyone', sendPasswordReset),
  route('POST', '/api/auth/password/reset', 'anyone', resetPassword),
  route('POST', '/api/auth/sign-on', 'anyone', startSignOn),
  route('GET', '/api/auth/callback/city', 'anyone', finishSignOn),
  route('POST', '/api/auth/second-factor/code', 'anyone', giveCode),
  route('POST', '/api/auth/second-factor/backup-code', 'anyone', giveBackupCode),
  route('POST', '/api/auth/sign-out', 'signed-in', signOut),

  route('GET', '/api/account/session', 'anyone', whoAmI),
  route('GET', '/api/account', 'signed-in', readAccount),
  route('PATCH', '/api/account', 'signed-in', changeProfile),
  route('DELETE', '/api/account', 'signed-in', eraseAccount),
  route('GET', '/api/account/export', 'signed-in', exportAccount),
  route('POST', '/api/account/password', 'signed-in', changePassword),
  route('POST', '/api/account/email', 'signed-in', changeEmail),
  route('POST', '/api/account/email/confirm', 'anyone', confirmNewEmail),
  route('POST', '/api/account/second-factor', 'signed-in', enrolSecondFactor),
  route('DELETE', '/api/account/second-factor', 'signed-in', removeSecondFactor),
  route('GET', '/api/account/sessions', 'signed-in', listSessions),
  route('DELETE', '/api/account/sessions', 'signed-in', endOtherSessions),
  route('DELETE', '/api/account/sessions/:id', 'signed-in', endSession),

  route('GET', '/api/accounts', ['administrator'], listAccounts),
  route('PUT', '/api/accounts/:id/roles/:role', ['administrator'], grant),
  route('DELETE', '/api/accounts/:id/roles/:role', ['administrator'], revoke),

  route('GET', '/api/trainings', supported, listTrainings),
  route('POST', '/api/trainings', staff, planTraining),
  route('GET', '/api/trainings/:id', supported, oneTraining),
  route('PUT', '/api/trainings/:id', staff, changeTraining),
  route('GET', '/api/trainings/:id/calendar.ics', supported, trainingCalendar),
  route('PUT', '/api/trainings/:id/sign-up', 'signed-in', signUp),
  route('DELETE', '/api/trainings/:id/sign-up', 'signed-in', leave),
  route('GET', '/api/trainings/:id/people', staff, trainingPeople),
  route('PUT', '/api/trainings/:id/attendance', staff, saveAttendance),
  route('POST', '/api/trainings/:id/hold', staff, holdTraining),
  route('POST', '/api/trainings/:id/cancel', staff, callOffTraining),

  route('GET', '/api/materials', 'anyone', listMaterials),
  route('GET', '/api/materials.geojson', 'anyone', mapMaterials),
  route('POST', '/api/materials', staff, addMaterial),
  route('GET', '/api/materials/:id', 'anyone', oneMaterial),
  route('PUT', '/api/materials/:id', staff, changeMaterial),
  route('GET', '/api/materials/:id/file', 'anyone', materialFile),
  route('PUT', '/api/materials/:id/file', staff, sendFile),
  route('DELETE', '/api/materials/:id/file', staff, removeFile),
  route('POST', '/api/materials/:id/archive', staff, putAway),
  route('POST', '/api/materials/:id/restore', staff, takeOut),

  route('GET', '/api/exchange/posts', 'anyone', listPosts),
  route('POST', '/api/exchange/posts', supported, addPost),
  route('GET', '/api/exchange/posts/:id', 'anyone', onePost),
  route('PUT', '/api/exchange/posts/:id', supported, changePost),
  route('DELETE', '/api/exchange/posts/:id', supported, removePost),
  route('GET', '/api/exchange/posts/:id/history', supported, postHistory),
  route('POST', '/api/exchange/posts/:id/photos', supported, addPhoto),
  route('POST', '/api/exchange/posts/:id/comments', supported, addComment),
  route('POST', '/api/exchange/posts/:id/report', supported, reportPost),
  route('POST', '/api/exchange/posts/:id/hide', staff, hidePost),
  route('POST', '/api/exchange/posts/:id/show', staff, showPost),
  route('GET', '/api/exchange/photos/:id', 'anyone', showPhoto),
  route('DELETE', '/api/exchange/photos/:id', supported, removePhoto),
  route('PUT', '/api/exchange/comments/:id', supported, changeComment),
  route('DELETE', '/api/exchange/comments/:id', supported, removeComment),
  route('POST', '/api/exchange/comments/:id/report', supported, reportComment),
  route('POST', '/api/exchange/comments/:id/hide', staff, hideComment),
  route('POST', '/api/exchange/comments/:id/show', staff, showComment),
  route('GET', '/api/exchange/reports', staff, listReports),
  route('POST', '/api/exchange/reports/:id/settle', staff, settle),

  route('GET', '/api/certificates', staff, listCertificates),
  route('POST', '/api/certificates', staff, issueCertificate),
  route('GET', '/api/certificates/own', 'signed-in', ownCertificates),
  route('GET', '/api/certificates/:key', 'anyone', verifyCertificate),
  route('GET', '/api/certificates/:id/paper.pdf', 'signed-in', certificatePaper),
  route('PUT', '/api/certificates/:id/publication', 'signed-in', publishHolder),
  route('POST', '/api/certificates/:id/withdraw', staff, withdrawCertificate),

  route('GET', '/api/open-data', 'anyone', readOpenData),
  ...ogcRoutes,
  ...tileRoutes,
  ...previewRoutes,

  route('GET', '/embed', 'anyone', showEmbed),
  route('GET', '/embed/style.css', 'anyone', embedStyleSheet),
  route('GET', '/embed/height.js', 'anyone', embedHeight),
  route('GET', '/embed/frame.js', 'anyone', embedFrame),

  route('GET', '/api/demonstration/accounts', 'anyone', listDemonstrationAccounts),
  route('GET', '/api/demonstration/outbox', 'anyone', readOutbox),
];
