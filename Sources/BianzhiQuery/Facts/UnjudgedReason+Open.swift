import BianzhiCore

extension UnjudgedReason {
  /// Of some people who are listed nobody can tell where they count, while others are judged: more may be over than is
  /// found.
  var leavesPeopleOpen: Bool {
    switch self {
    // What decides about them is blank, or in words that nobody has explained.
    case .noKind, .unknownKind, .unknownState, .someWithoutLeader, .noRank, .noRole: true
    // What is approved may be theirs or not.
    case .ceilingOnly, .changesOnly, .openApproval, .fundingUntold, .committeeApart,
      .approvalByMonth:
      true
    case .noApproval, .unreadPosts, .noApprovalOfScope, .postsOfUnitOnly, .postsOfBodiesOnly,
      .postsOfOtherBodies, .scopeUnsaid, .besidePost, .approvalUnclear, .noKinds,
      .kindElsewhere,
      .noLeaders, .noBodies, .bodiesTogether, .townInstitution, .postWithoutBody, .bracketedBody,
      .teamPost, .attachedPost, .rankOrRole, .secretaryPost, .placePost, .otherPost, .noStates,
      .offQuotaCeiling, .rosterTooOld, .listTooOld, .twoRosters, .likelyOtherUnit, .noNumbers,
      .someWithoutNumber, .payWithoutNumbers, .payRowsWithoutNumber, .nobodyPaid, .payerEnded,
      .payersJoined, .payerWithoutRoster, .memberWithoutRoster, .leadWithoutRoster,
      .waiverIncomplete, .waiverUnmatched, .waiverOfEnded, .stepNotCompared,
      .registerWithoutNumber, .registerWithoutDay, .leaverUnmatched,
      .registerWithoutKind, .planUntold,
      .entryNotCompared, .entryTooOld, .noTier, .ceilingsOverlap, .ceilingUnread, .regionEmpty,
      .regionUntold, .shareUntold, .normUnknown, .normUnknownBodies, .normsDiffer, .normUnread,
      .normPlaceUntold,
      .normSizeUntold, .normPostsUntold, .noCategory, .categoryOpen, .columnOftenBlank,
      .noOrganRank, .rankUntold, .headUntold, .appointmentUntold, .noSlipDay, .slipsNotRecorded,
      .slipWithoutYear, .registerTooShort, .claimedWithoutRoster,
      .noRosterInForce, .noPayMonth, .nothingToJudge, .ruleFiltered, .ruleNotRun, .ruleChanged,
      .calibreChanged, .parametersChanged, .noRoster, .noNewerData, .rowsHeld, .organEnded:
      false
    }
  }
}
