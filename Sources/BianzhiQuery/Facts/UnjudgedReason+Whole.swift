extension UnjudgedReason {
  /// Whether the whole organ is not judged; for the other reasons only some of its people are not.
  package var isOfWholeOrgan: Bool {
    switch self {
    case .noApproval, .unreadPosts, .approvalUnclear, .rosterTooOld, .twoRosters, .likelyOtherUnit,
      .noNumbers,
      .nobodyPaid,
      .payWithoutNumbers, .leadWithoutRoster, .listTooOld, .noKinds, .noLeaders, .noBodies,
      .noStates, .noOrganRank, .headUntold, .noCategory, .categoryOpen:
      true
    case .noApprovalOfScope, .postsOfUnitOnly, .postsOfBodiesOnly, .postsOfOtherBodies,
      .scopeUnsaid, .besidePost, .noKind, .offQuotaCeiling, .unknownKind, .kindElsewhere,
      .unknownState,
      .approvalByMonth, .ceilingOnly, .someWithoutLeader, .noRank, .noRole, .bodiesTogether,
      .townInstitution,
      .postWithoutBody, .bracketedBody,
      .teamPost, .attachedPost, .rankOrRole, .secretaryPost, .placePost, .otherPost,
      .changesOnly, .openApproval,
      .committeeApart,
      .someWithoutNumber, .payRowsWithoutNumber, .payerWithoutRoster, .payerEnded,
      .payersJoined, .memberWithoutRoster,
      .waiverIncomplete, .waiverUnmatched, .waiverOfEnded, .stepNotCompared, .registerWithoutNumber,
      .registerWithoutDay, .leaverUnmatched, .registerWithoutKind, .planUntold, .entryNotCompared,
      .entryTooOld,
      .noTier, .ceilingsOverlap, .ceilingUnread, .regionEmpty, .regionUntold, .shareUntold,
      .normUnknown, .normUnknownBodies, .normsDiffer, .normUnread, .normPlaceUntold,
      .normSizeUntold, .normPostsUntold,
      .columnOftenBlank, .rankUntold, .appointmentUntold, .noSlipDay, .slipsNotRecorded,
      .slipWithoutYear, .registerTooShort, .claimedWithoutRoster, .fundingUntold,
      .noRosterInForce,
      .noPayMonth, .nothingToJudge, .ruleFiltered,
      .ruleNotRun, .ruleChanged, .calibreChanged, .parametersChanged, .noRoster, .noNewerData,
      .rowsHeld, .organEnded:
      false
    }
  }
}
