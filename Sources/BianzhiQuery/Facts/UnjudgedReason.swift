/// Why an organ, a rule or a finding was not judged: "not checked" is never shown as "nothing found".
package enum UnjudgedReason: String, CaseIterable, Sendable {
  case noApproval = "no_approval"
  /// Posts in words that an import could not read, and no approval of posts: it may stand there.
  case unreadPosts = "unread_posts"
  /// Leaders whose scope no approval has, in runs made before the three causes of it were told apart.
  case noApprovalOfScope = "no_approval_of_scope"
  /// Leaders of inner bodies where only posts of the organ's own leaders are approved.
  case postsOfUnitOnly = "posts_of_unit_only"
  /// Leaders of inner bodies whose approved posts stand in words that an import could not read.
  case bodyPostsUnread = "body_posts_unread"
  /// Leaders of the organ where only posts of inner bodies are approved.
  case postsOfBodiesOnly = "posts_of_bodies_only"
  /// Leaders of an inner body for which no posts are approved, where they are for others.
  case postsOfOtherBodies = "posts_of_other_bodies"
  /// Leaders of inner bodies where approvals do not say whose posts they are.
  case scopeUnsaid = "scope_unsaid"
  case approvalUnclear = "approval_unclear"
  /// More people than one of two numbers approves, where a document of which only the month is told may be in force on the day.
  case approvalByMonth = "approval_by_month"
  case noKind = "no_kind"
  case noKinds = "no_kinds"
  case unknownKind = "unknown_kind"
  /// People of a kind without approval, where approvals are notices of changes only.
  case changesOnly = "changes_only"
  /// Funded kinds of institution places over what is approved of each, where some rows say only 事业编制 and all count as one.
  case fundingUntold = "funding_untold"
  /// People of a kind without approval, where the kind of an approval is in words that nobody has explained.
  case openApproval = "open_approval"
  /// More people on a town's roster than its government's quota, where its Party committee is approved apart and has none.
  case committeeApart = "committee_apart"
  /// Of a number, not of an organ: people of whom nobody knows the kind may hold its free places.
  case kindElsewhere = "kind_elsewhere"
  /// More people than are approved, and only since people count whose state is in words that nobody has explained.
  case unknownState = "unknown_state"
  /// People of an organ for which only a ceiling of people off quota is approved.
  case ceilingOnly = "ceiling_only"
  case noLeaders = "no_leaders"
  case someWithoutLeader = "some_without_leader"
  case noRank = "no_rank"
  case noRole = "no_role"
  case noBodies = "no_bodies"
  /// People in bodies that an approved text may hold which lists several and could not be parted.
  case bodiesTogether = "bodies_together"
  /// People of institutions in 中心, 站 and 所 on the roster of a town, which may be institutions of its own.
  case townInstitution = "town_institution"
  case postWithoutBody = "post_without_body"
  /// Leaders of what may be one body with two names or two bodies: 综合科（执法大队）.
  case bracketedBody = "bracketed_body"
  /// A member of the leadership whose post may or may not be one of the deputies'.
  case teamPost = "team_post"
  /// A leader by a post of an organisation beside the organ (机关党委专职副书记), which no approval names.
  case besidePost = "beside_post"
  /// A leader whose title says 挂职: the post may be none of the organ's.
  case attachedPost = "attached_post"
  /// A leader whose rank is that of approved posts of another role: by the one there are too many, by the other not.
  case rankOrRole = "rank_or_role"
  /// The Party secretary of an institution beside its head.
  case secretaryPost = "secretary_post"
  /// A leader of the county or city on the roster of the office that serves it: the post is none of the office's.
  case placePost = "place_post"
  /// Approvals name posts, and the leader holds none of them.
  case otherPost = "other_post"
  case noStates = "no_states"
  case offQuotaCeiling = "off_quota_ceiling"
  case rosterTooOld = "roster_too_old"
  case listTooOld = "list_too_old"
  case twoRosters = "two_rosters"
  /// A unit that the ledger does not have, all of whose people are on another unit's roster: likely the same unit,
  /// written otherwise.
  case likelyOtherUnit = "likely_other_unit"
  case noNumbers = "no_numbers"
  case someWithoutNumber = "some_without_number"
  /// A pay list was handed in, and none of its lines can be tied to a person.
  case payWithoutNumbers = "pay_without_numbers"
  /// Lines of a pay list without a number, or with one that the list gives to several names.
  case payRowsWithoutNumber = "pay_rows_without_number"
  case nobodyPaid = "nobody_paid"
  case payerEnded = "payer_ended"
  /// People whom the lists of one month from before and behind a reform both pay: whether that is one list handed in
  /// twice or pay by two cannot be told.
  case payersJoined = "payers_joined"
  case payerWithoutRoster = "payer_without_roster"
  case memberWithoutRoster = "member_without_roster"
  case leadWithoutRoster = "lead_without_roster"
  /// Places that several organs share: whose of them are free is not told.
  case quotaShared = "quota_shared"
  /// A waiver without document, approver or last day.
  case waiverIncomplete = "waiver_incomplete"
  /// A waiver whose kind or post is none that is approved or counted.
  case waiverUnmatched = "waiver_unmatched"
  /// A waiver of an organ that has ended: it allows nothing to those that go on in its place.
  case waiverOfEnded = "waiver_of_ended"
  /// The excess after a step of a waiver cannot be told.
  case stepNotCompared = "step_not_compared"
  /// Rows of a register without an identity number.
  case registerWithoutNumber = "register_without_number"
  /// Rows of a register without a day that can be read.
  case registerWithoutDay = "register_without_day"
  /// People who left a unit by a name that nobody of the ledger bears.
  case leaverUnmatched = "leaver_unmatched"
  /// Rows of a register whose quota kind is not told.
  case registerWithoutKind = "register_without_kind"
  /// Entries that name no plan where several plans of the kind run at the time.
  case planUntold = "plan_untold"
  /// Entries of which nobody can tell how full the quota was.
  case entryNotCompared = "entry_not_compared"
  /// Entries without a free place that lie so far back that they are not listed any more.
  case entryTooOld = "entry_too_old"
  /// A loan between organs of which no tier is recorded.
  case noTier = "no_tier"
  /// An organ whose category is not recorded, or in words that are not known.
  case noCategory = "no_category"
  /// An organ of a category that does not tell which quota kinds it may hold.
  case categoryOpen = "category_open"
  /// Two limits of one thing, region and tier hold on the day.
  case ceilingsOverlap = "ceilings_overlap"
  /// A limit of which the limited thing, the tier, the day or an organ left out cannot be read.
  case ceilingUnread = "ceiling_unread"
  /// A limit of a region and tier of which the organ ledger has no organ.
  case regionEmpty = "region_empty"
  /// Organs of which the ledger does not say of which region or tier they are.
  case regionUntold = "region_untold"
  /// Organs of the region whose approvals, category or rank do not tell how much of a limit they take.
  case shareUntold = "share_untold"
  /// No norm of leader posts of the place, scope, category, tier and size of the organ is in force.
  case normUnknown = "norm_unknown"
  /// The same for the leaders of its inner bodies.
  case normUnknownBodies = "norm_unknown_bodies"
  /// Several norms that are equally particular allow different numbers.
  case normsDiffer = "norms_differ"
  /// A norm that may apply, of which the category, the tier or the last day cannot be read.
  case normUnread = "norm_unread"
  /// The ledger does not say of which region, category or tier an organ is, and norms hang on that.
  case normPlaceUntold = "norm_place_untold"
  /// How many places are approved, by which the norm is chosen, is not known or unclear.
  case normSizeUntold = "norm_size_untold"
  /// Approved posts that are unclear, without a document, or of which nobody knows whose they are.
  case normPostsUntold = "norm_posts_untold"
  /// A column of a roster that is blank for more people than were forgotten: more than one in five.
  case columnOftenBlank = "column_often_blank"
  /// An organ whose rank is not recorded, or is one of two (股级).
  case noOrganRank = "no_organ_rank"
  /// Leaders whose rank is not recorded, or is one of two (股级).
  case rankUntold = "rank_untold"
  /// The roster does not say who leads, or of a leader not whether as head or as deputy.
  case headUntold = "head_untold"
  /// Leaders whose day of appointment is not recorded, or lies before the organ's first roster or approval.
  case appointmentUntold = "appointment_untold"
  /// Nobody has said from when on entries need an approval slip.
  case noSlipDay = "no_slip_day"
  /// Entries of a table that records neither slips nor documents.
  case slipsNotRecorded = "slips_not_recorded"
  /// Entries whose slip or document has a number without a year.
  case slipWithoutYear = "slip_without_year"
  /// People on whose places of the organ another roster tells, and the organ has no roster of these days.
  case claimedWithoutRoster = "claimed_without_roster"
  /// The register begins less than a year before the months in which many entered.
  case registerTooShort = "register_too_short"
  case noRosterInForce = "no_roster_in_force"
  case noPayMonth = "no_pay_month"
  case nothingToJudge = "nothing_to_judge"
  case ruleFiltered = "rule_filtered"
  case ruleNotRun = "rule_not_run"
  case ruleChanged = "rule_changed"
  case calibreChanged = "calibre_changed"
  case parametersChanged = "parameters_changed"
  case noRoster = "no_roster"
  case noNewerData = "no_newer_data"
  case rowsHeld = "rows_held"
  /// The organ is no more: no rule on organs in force has judged it.
  case organEnded = "organ_ended"
}
