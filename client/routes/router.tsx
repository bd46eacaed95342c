import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type Address, readAddress, writeAddress } from '../filter/address.ts';
import { loadPageWords } from '../i18n/start.ts';
import { arrival } from '../ui/arrival.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { Broken } from './Broken.tsx';
import { Missing } from './Missing.tsx';
import { Shell } from './Shell.tsx';
import { screen } from './screen.ts';

const withWords = async <Page,>(page: Promise<Page>): Promise<Page> => (await Promise.all([page, loadPageWords()]))[0];

const root = createRootRoute({
  component: Shell,
  validateSearch: (address: Record<string, unknown>): Address => address as Address,
});

const withMap = { map: true };
const withMapAndSearch = { map: true, search: true };

const explore = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: screen(() => import('./Explore.tsx'), 'Explore'),
  staticData: withMapAndSearch,
});
const place = createRoute({
  getParentRoute: () => root,
  path: '/place/$placeId',
  component: screen(() => import('../places/AnswerPage.tsx'), 'AnswerPage'),
  staticData: withMapAndSearch,
});
const point = createRoute({
  getParentRoute: () => root,
  path: '/point/$lonlat',
  component: screen(() => import('../places/PointPage.tsx'), 'PointPage'),
  staticData: withMapAndSearch,
});
const ambassador = createRoute({
  getParentRoute: () => root,
  path: '/ambassadors/$slug',
  component: screen(() => withWords(import('../ambassadors/AmbassadorPage.tsx')), 'AmbassadorPage'),
  staticData: withMapAndSearch,
});
const ambassadorList = createRoute({
  getParentRoute: () => root,
  path: '/ambassadors',
  component: screen(() => withWords(import('../ambassadors/list/ListPage.tsx')), 'ListPage'),
});
const confirmLetter = createRoute({
  getParentRoute: () => root,
  path: '/letters/confirm',
  component: screen(() => withWords(import('../letters/ConfirmLetterPage.tsx')), 'ConfirmLetterPage'),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/follows/unsubscribe',
  component: screen(() => withWords(import('../follows/UnsubscribePage.tsx')), 'UnsubscribePage'),
});
const editions = createRoute({
  getParentRoute: () => root,
  path: '/staff/editions',
  component: screen(() => withWords(import('../editions/EditionsPage.tsx')), 'EditionsPage'),
});
const edition = createRoute({
  getParentRoute: () => root,
  path: '/staff/editions/$year',
  component: screen(() => withWords(import('../editions/EditionPage.tsx')), 'EditionPage'),
});
const publicSide = [ambassadorList, confirmLetter, unsubscribe, editions, edition];

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  component: screen(() => withWords(import('../meetings/MeetingList.tsx')), 'MeetingList'),
  staticData: withMap,
});
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id',
  component: screen(() => withWords(import('../meetings/MeetingPage.tsx')), 'MeetingPage'),
  staticData: withMap,
});
const newMeeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/new',
  component: screen(() => withWords(import('../meetings/planning/PlanningPage.tsx')), 'NewMeetingPage'),
  staticData: withMap,
});
const editMeeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id/edit',
  component: screen(() => withWords(import('../meetings/planning/PlanningPage.tsx')), 'EditMeetingPage'),
  staticData: withMap,
});
const organiseMeeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id/organise',
  component: screen(() => withWords(import('../meetings/planning/OrganisePage.tsx')), 'OrganisePage'),
});
const meetingSheet = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id/sheet',
  component: screen(() => withWords(import('../meetings/planning/SheetPage.tsx')), 'SheetPage'),
});
const ownMeetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings/own',
  component: screen(() => withWords(import('../meetings/OwnPage.tsx')), 'OwnMeetingsPage'),
});
const confirmSignUp = createRoute({
  getParentRoute: () => root,
  path: '/meetings/confirm',
  component: screen(() => withWords(import('../meetings/sign-up/TokenPages.tsx')), 'ConfirmPage'),
});
const openSignUp = createRoute({
  getParentRoute: () => root,
  path: '/meetings/sign-up',
  component: screen(() => withWords(import('../meetings/sign-up/TokenPages.tsx')), 'SignUpPage'),
});
const ofMeetings = [
  meetings,
  meeting,
  newMeeting,
  editMeeting,
  organiseMeeting,
  meetingSheet,
  ownMeetings,
  confirmSignUp,
  openSignUp,
];

const news = createRoute({
  getParentRoute: () => root,
  path: '/news',
  component: screen(() => withWords(import('../news/NewsPage.tsx')), 'NewsPage'),
  staticData: withMap,
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/staff/reports',
  component: screen(() => withWords(import('../conversations/ReportsPage.tsx')), 'ReportsPage'),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: screen(() => withWords(import('../start/StartPage.tsx')), 'StartPage'),
});
const ofTalking = [news, reports, start];

const proposalList = createRoute({
  getParentRoute: () => root,
  path: '/proposals',
  component: screen(() => withWords(import('../proposals/list/ProposalList.tsx')), 'ProposalList'),
  staticData: withMap,
});
const proposalPage = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$id',
  component: screen(() => withWords(import('../proposals/page/ProposalPage.tsx')), 'ProposalPage'),
  staticData: withMap,
});
const newProposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/new',
  component: screen(() => withWords(import('../proposals/edit/NewPage.tsx')), 'NewPage'),
  staticData: withMap,
});
const editProposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$id/edit',
  component: screen(() => withWords(import('../proposals/edit/EditPage.tsx')), 'EditPage'),
  staticData: withMap,
});
const proposalVersions = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$id/versions',
  component: screen(() => withWords(import('../proposals/versions/VersionsPage.tsx')), 'VersionsPage'),
});
const ownProposals = createRoute({
  getParentRoute: () => root,
  path: '/proposals/mine',
  component: screen(() => withWords(import('../proposals/own/OwnProposalsPage.tsx')), 'OwnProposalsPage'),
});
const proposalInvitation = createRoute({
  getParentRoute: () => root,
  path: '/proposals/invitations',
  component: screen(() => withWords(import('../proposals/own/InvitationPage.tsx')), 'InvitationPage'),
});
const staffOutcomes = createRoute({
  getParentRoute: () => root,
  path: '/staff/outcomes',
  component: screen(() => withWords(import('../proposals/staff/OutcomesPage.tsx')), 'OutcomesPage'),
});
const staffRules = createRoute({
  getParentRoute: () => root,
  path: '/staff/editions/$year/rules',
  component: screen(() => withWords(import('../proposals/staff/RulesPage.tsx')), 'RulesPage'),
});
const ofProposals = [
  proposalList,
  proposalPage,
  newProposal,
  editProposal,
  proposalVersions,
  ownProposals,
  proposalInvitation,
  staffOutcomes,
  staffRules,
];

const expertQueue = createRoute({
  getParentRoute: () => root,
  path: '/expert',
  component: screen(() => withWords(import('../consultations/queue/QueuePage.tsx')), 'QueuePage'),
  staticData: withMap,
});
const expertCase = createRoute({
  getParentRoute: () => root,
  path: '/expert/$id',
  component: screen(() => withWords(import('../consultations/case/CasePage.tsx')), 'CasePage'),
  staticData: withMap,
});
const staffConsultations = createRoute({
  getParentRoute: () => root,
  path: '/staff/consultations',
  component: screen(
    () => withWords(import('../consultations/staff/StaffConsultationsPage.tsx')),
    'StaffConsultationsPage',
  ),
  staticData: withMap,
});
const staffUnits = createRoute({
  getParentRoute: () => root,
  path: '/staff/units',
  component: screen(() => withWords(import('../consultations/units/UnitsPage.tsx')), 'UnitsPage'),
});
const ofConsultations = [expertQueue, expertCase, staffConsultations, staffUnits];
const workshops = createRoute({
  getParentRoute: () => root,
  path: '/workshops',
  component: screen(() => withWords(import('../workshops/WorkshopList.tsx')), 'WorkshopList'),
  staticData: withMap,
});
const workshop = createRoute({
  getParentRoute: () => root,
  path: '/workshops/$id',
  component: screen(() => withWords(import('../workshops/WorkshopPage.tsx')), 'WorkshopPage'),
  staticData: withMap,
});
const newWorkshop = createRoute({
  getParentRoute: () => root,
  path: '/workshops/new',
  component: screen(() => withWords(import('../workshops/staff/FormPages.tsx')), 'NewWorkshopPage'),
  staticData: withMap,
});
const editWorkshop = createRoute({
  getParentRoute: () => root,
  path: '/workshops/$id/edit',
  component: screen(() => withWords(import('../workshops/staff/FormPages.tsx')), 'EditWorkshopPage'),
  staticData: withMap,
});
const manageWorkshop = createRoute({
  getParentRoute: () => root,
  path: '/workshops/$id/manage',
  component: screen(() => withWords(import('../workshops/staff/ManagePage.tsx')), 'ManagePage'),
});
const workshopSheet = createRoute({
  getParentRoute: () => root,
  path: '/workshops/$id/sheet',
  component: screen(() => withWords(import('../workshops/SheetPage.tsx')), 'SheetPage'),
});
const staffWorkshops = createRoute({
  getParentRoute: () => root,
  path: '/staff/workshops',
  component: screen(() => withWords(import('../workshops/staff/StaffWorkshopsPage.tsx')), 'StaffWorkshopsPage'),
});
const submissionPackage = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$id/submission',
  component: screen(() => withWords(import('../submission/SubmissionPage.tsx')), 'SubmissionPage'),
});
const ofWorkshops = [
  workshops,
  workshop,
  newWorkshop,
  editWorkshop,
  manageWorkshop,
  workshopSheet,
  staffWorkshops,
  submissionPackage,
];

const needList = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  component: screen(() => withWords(import('../needs/NeedList.tsx')), 'NeedList'),
  staticData: withMap,
});
const newNeed = createRoute({
  getParentRoute: () => root,
  path: '/needs/new',
  component: screen(() => withWords(import('../needs/form/NewNeedPage.tsx')), 'NewNeedPage'),
  staticData: withMap,
});
const need = createRoute({
  getParentRoute: () => root,
  path: '/needs/$id',
  component: screen(() => withWords(import('../needs/NeedPage.tsx')), 'NeedPage'),
  staticData: withMap,
});
const editNeed = createRoute({
  getParentRoute: () => root,
  path: '/needs/$id/edit',
  component: screen(() => withWords(import('../needs/form/EditNeedPage.tsx')), 'EditNeedPage'),
  staticData: withMap,
});
const needDiagnosis = createRoute({
  getParentRoute: () => root,
  path: '/needs/diagnosis',
  component: screen(() => withWords(import('../needs/diagnosis/DiagnosisPage.tsx')), 'DiagnosisPage'),
});
const ofNeeds = [needList, newNeed, need, editNeed, needDiagnosis];

const results = createRoute({
  getParentRoute: () => root,
  path: '/results',
  component: screen(() => import('../evaluation/ResultList.tsx'), 'ResultList'),
  staticData: withMap,
});
const evaluation = createRoute({
  getParentRoute: () => root,
  path: '/evaluation',
  component: screen(() => withWords(import('../evaluation/EvaluationPage.tsx')), 'EvaluationPage'),
  staticData: withMap,
});
const comparison = createRoute({
  getParentRoute: () => root,
  path: '/evaluation/compare',
  component: screen(() => withWords(import('../evaluation/compare/ComparePage.tsx')), 'ComparePage'),
});
const studies = createRoute({
  getParentRoute: () => root,
  path: '/staff/studies',
  component: screen(() => withWords(import('../evaluation/staff/StudiesPage.tsx')), 'StudiesPage'),
});
const study = createRoute({
  getParentRoute: () => root,
  path: '/staff/studies/$id',
  component: screen(() => withWords(import('../evaluation/staff/StudyPage.tsx')), 'StudyPage'),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: '/staff/indicators',
  component: screen(() => withWords(import('../evaluation/staff/IndicatorsPage.tsx')), 'IndicatorsPage'),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossier',
  component: screen(() => withWords(import('../dossier/DossierPage.tsx')), 'DossierPage'),
  staticData: withMap,
});
const ofEvaluation = [dossier, results, evaluation, comparison, studies, study, indicators];

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: screen(() => withWords(import('../about/AboutPage.tsx')), 'AboutPage'),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: screen(() => withWords(import('../statements/AccessibilityPage.tsx')), 'AccessibilityPage'),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: screen(() => withWords(import('../statements/PrivacyPage.tsx')), 'PrivacyPage'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/staff/audit',
  component: screen(() => withWords(import('../audit/AuditPage.tsx')), 'AuditPage'),
});
const retention = createRoute({
  getParentRoute: () => root,
  path: '/staff/retention',
  component: screen(() => withWords(import('../audit/RetentionPage.tsx')), 'RetentionPage'),
});
const answerable = [accessibility, privacy, audit, retention];
const become = createRoute({
  getParentRoute: () => root,
  path: '/become',
  component: screen(() => withWords(import('../applications/call/CallPage.tsx')), 'CallPage'),
});
const draw = createRoute({
  getParentRoute: () => root,
  path: '/areas/draw',
  component: screen(() => withWords(import('../areas/editor/DrawPage.tsx')), 'DrawPage'),
  staticData: withMap,
});
const areaDraft = createRoute({
  getParentRoute: () => root,
  path: '/areas/drafts/$id',
  component: screen(() => withWords(import('../areas/editor/DraftPage.tsx')), 'DraftPage'),
  staticData: withMap,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: screen(() => withWords(import('../accounts/SignInPage.tsx')), 'SignInPage'),
});
const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: screen(() => withWords(import('../accounts/LinkPage.tsx')), 'SignInLinkPage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/forgotten',
  component: screen(() => withWords(import('../accounts/ForgottenPage.tsx')), 'ForgottenPage'),
});
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/new-password',
  component: screen(() => withWords(import('../accounts/NewPasswordPage.tsx')), 'NewPasswordPage'),
});
const challenge = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/second-factor',
  component: screen(() => withWords(import('../accounts/SecondFactorPage.tsx')), 'SecondFactorPage'),
});
const refused = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/refused',
  component: screen(() => withWords(import('../accounts/RefusedPage.tsx')), 'RefusedPage'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: screen(() => withWords(import('../accounts/RegisterPage.tsx')), 'RegisterPage'),
});
const confirm = createRoute({
  getParentRoute: () => root,
  path: '/register/confirm',
  component: screen(() => withWords(import('../accounts/LinkPage.tsx')), 'ConfirmPage'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: screen(() => withWords(import('../accounts/AccountPage.tsx')), 'AccountPage'),
});
const newEmail = createRoute({
  getParentRoute: () => root,
  path: '/account/email',
  component: screen(() => withWords(import('../accounts/LinkPage.tsx')), 'NewEmailPage'),
});
const enrolment = createRoute({
  getParentRoute: () => root,
  path: '/account/second-factor',
  component: screen(() => withWords(import('../accounts/EnrolmentPage.tsx')), 'EnrolmentPage'),
});
const erased = createRoute({
  getParentRoute: () => root,
  path: '/account/erased',
  component: screen(() => withWords(import('../accounts/ErasedPage.tsx')), 'ErasedPage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  component: screen(() => withWords(import('../accounts/AdministrationPage.tsx')), 'AdministrationPage'),
});
const outbox = createRoute({
  getParentRoute: () => root,
  path: '/demonstration/outbox',
  component: screen(() => withWords(import('../accounts/OutboxPage.tsx')), 'OutboxPage'),
});
const accounts = [
  signIn,
  signInLink,
  forgotten,
  newPassword,
  challenge,
  refused,
  register,
  confirm,
  account,
  newEmail,
  enrolment,
  erased,
  administration,
  outbox,
];

const ownApplications = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  component: screen(() => withWords(import('../applications/OwnApplicationsPage.tsx')), 'OwnApplicationsPage'),
});
const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id',
  component: screen(() => withWords(import('../applications/ApplicationPage.tsx')), 'ApplicationPage'),
});
const ownProposal = createRoute({
  getParentRoute: () => root,
  path: '/areas/own/proposals/$id',
  component: screen(() => withWords(import('../applications/staff/proposals/ProposalPage.tsx')), 'OwnProposalPage'),
  staticData: withMap,
});
const staff = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  component: screen(() => withWords(import('../applications/staff/StaffPage.tsx')), 'StaffPage'),
});
const queue = createRoute({
  getParentRoute: () => root,
  path: '/staff/applications',
  component: screen(() => withWords(import('../applications/staff/queue/QueuePage.tsx')), 'QueuePage'),
  staticData: withMap,
});
const applicationCase = createRoute({
  getParentRoute: () => root,
  path: '/staff/applications/$id',
  component: screen(() => withWords(import('../applications/staff/case/CasePage.tsx')), 'CasePage'),
  staticData: withMap,
});
const proposals = createRoute({
  getParentRoute: () => root,
  path: '/staff/proposals',
  component: screen(() => withWords(import('../applications/staff/proposals/ProposalsPage.tsx')), 'ProposalsPage'),
  staticData: withMap,
});
const proposal = createRoute({
  getParentRoute: () => root,
  path: '/staff/proposals/$id',
  component: screen(() => withWords(import('../applications/staff/proposals/ProposalPage.tsx')), 'StaffProposalPage'),
  staticData: withMap,
});
const ownAreas = createRoute({
  getParentRoute: () => root,
  path: '/areas/own',
  component: screen(() => withWords(import('../ambassadors/own/OwnAreasPage.tsx')), 'OwnAreasPage'),
});
const life = createRoute({
  getParentRoute: () => root,
  path: '/staff/ambassadors/$slug',
  component: screen(() => withWords(import('../ambassadors/life/LifePage.tsx')), 'LifePage'),
});
const applications = [
  ownApplications,
  application,
  ownAreas,
  ownProposal,
  staff,
  queue,
  applicationCase,
  proposals,
  proposal,
  life,
];
const supportStart = createRoute({
  getParentRoute: () => root,
  path: '/support',
  component: screen(() => withWords(import('../support/SupportPage.tsx')), 'SupportPage'),
});
const trainings = createRoute({
  getParentRoute: () => root,
  path: '/support/trainings',
  component: screen(() => withWords(import('../trainings/TrainingsPage.tsx')), 'TrainingsPage'),
});
const certificate = createRoute({
  getParentRoute: () => root,
  path: '/support/certificate',
  component: screen(() => withWords(import('../certificates/CertificatePage.tsx')), 'CertificatePage'),
});
const verification = createRoute({
  getParentRoute: () => root,
  path: '/certificates/$key',
  component: screen(() => withWords(import('../certificates/VerificationPage.tsx')), 'VerificationPage'),
});
const staffTrainings = createRoute({
  getParentRoute: () => root,
  path: '/staff/trainings',
  component: screen(() => withWords(import('../trainings/staff/StaffTrainingsPage.tsx')), 'StaffTrainingsPage'),
});
const newTraining = createRoute({
  getParentRoute: () => root,
  path: '/staff/trainings/new',
  component: screen(() => withWords(import('../trainings/staff/NewTrainingPage.tsx')), 'NewTrainingPage'),
});
const staffTraining = createRoute({
  getParentRoute: () => root,
  path: '/staff/trainings/$trainingId',
  component: screen(() => withWords(import('../trainings/staff/StaffTrainingPage.tsx')), 'StaffTrainingPage'),
});
const staffCertificates = createRoute({
  getParentRoute: () => root,
  path: '/staff/certificates',
  component: screen(
    () => withWords(import('../certificates/staff/StaffCertificatesPage.tsx')),
    'StaffCertificatesPage',
  ),
});
const materials = createRoute({
  getParentRoute: () => root,
  path: '/materials',
  component: screen(() => withWords(import('../materials/MaterialsPage.tsx')), 'MaterialsPage'),
  staticData: withMap,
});
const staffMaterials = createRoute({
  getParentRoute: () => root,
  path: '/staff/materials',
  component: screen(() => withWords(import('../materials/staff/StaffMaterialsPage.tsx')), 'StaffMaterialsPage'),
  staticData: withMap,
});
const newMaterial = createRoute({
  getParentRoute: () => root,
  path: '/staff/materials/new',
  component: screen(() => withWords(import('../materials/staff/NewMaterialPage.tsx')), 'NewMaterialPage'),
  staticData: withMap,
});
const staffMaterial = createRoute({
  getParentRoute: () => root,
  path: '/staff/materials/$materialId',
  component: screen(() => withWords(import('../materials/staff/StaffMaterialPage.tsx')), 'StaffMaterialPage'),
  staticData: withMap,
});
const exchange = createRoute({
  getParentRoute: () => root,
  path: '/support/exchange',
  component: screen(() => withWords(import('../exchange/ExchangePage.tsx')), 'ExchangePage'),
});
const newPost = createRoute({
  getParentRoute: () => root,
  path: '/support/exchange/new',
  component: screen(() => withWords(import('../exchange/WritePage.tsx')), 'NewPostPage'),
});
const exchangePost = createRoute({
  getParentRoute: () => root,
  path: '/support/exchange/$postId',
  component: screen(() => withWords(import('../exchange/PostPage.tsx')), 'PostPage'),
});
const editPost = createRoute({
  getParentRoute: () => root,
  path: '/support/exchange/$postId/edit',
  component: screen(() => withWords(import('../exchange/WritePage.tsx')), 'EditPostPage'),
});
const support = [
  supportStart,
  trainings,
  certificate,
  verification,
  staffTrainings,
  newTraining,
  staffTraining,
  staffCertificates,
  materials,
  staffMaterials,
  newMaterial,
  staffMaterial,
  exchange,
  newPost,
  exchangePost,
  editPost,
];
const coverage = createRoute({
  getParentRoute: () => root,
  path: '/staff/coverage',
  component: screen(() => withWords(import('../coverage/CoveragePage.tsx')), 'CoveragePage'),
  staticData: withMap,
});

const openData = createRoute({
  getParentRoute: () => root,
  path: '/open-data',
  component: screen(() => withWords(import('../open-data/OpenDataPage.tsx')), 'OpenDataPage'),
});
const embedMaker = createRoute({
  getParentRoute: () => root,
  path: '/embed/make',
  component: screen(() => withWords(import('../embed/EmbedMakerPage.tsx')), 'EmbedMakerPage'),
});
const ofOpenData = [openData, embedMaker];

/** Every screen and its address. */
export function createOkolicaRouter() {
  const router = createRouter({
    routeTree: root.addChildren([
      explore,
      place,
      point,
      ambassador,
      ...ofEvaluation,
      ...ofMeetings,
      ...ofNeeds,
      ...ofWorkshops,
      ...ofProposals,
      ...ofConsultations,
      ...ofTalking,
      ...ofOpenData,
      about,
      ...answerable,
      become,
      draw,
      areaDraft,
      ...publicSide,
      ...accounts,
      ...applications,
      ...support,
      coverage,
    ]),
    parseSearch: (search) => readAddress(search),
    stringifySearch: (search) => writeAddress(search),
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: Missing,
    pathParamsAllowedCharacters: [','],
    scrollRestoration: false,
  });
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) arrival.expect();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createOkolicaRouter>;
  }
  interface StaticDataRouteOption {
    /** The route's panel stands beside the map. */
    map?: boolean;
    /** The search for a place stands above the route's panel. */
    search?: boolean;
  }
}
