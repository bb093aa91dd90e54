extension UnjudgedReason {
  /// How much of an organ is not judged, beside some of its people or numbers.
  enum Reach {
    /// All of the organ.
    case wholeOrgan
    /// The list is there, and lacks for a whole organ what a rule judges by.
    case unsaid
    /// Of some people who are listed nobody can tell where they count, while others are judged: more may be over
    /// than is found.
    case peopleOpen
  }

  var reach: Set<Reach> {
    switch self {
    case .noNumbers, .payWithoutNumbers, .noKinds, .noLeaders, .noBodies, .noStates, .noOrganRank,
      .headUntold:
      [.wholeOrgan, .unsaid]
    case .noApproval, .unreadPosts, .approvalUnclear, .rosterTooOld, .twoRosters, .likelyOtherUnit,
      .nobodyPaid, .leadWithoutRoster, .listTooOld, .noCategory, .categoryOpen, .quotaShared:
      [.wholeOrgan]
    case .rankUntold, .appointmentUntold, .columnOftenBlank, .slipsNotRecorded:
      [.unsaid]
    // What decides about them is blank, or in words that nobody has explained; or what is approved may be theirs or not.
    case .noKind, .unknownKind, .unknownState, .someWithoutLeader, .noRank, .noRole, .ceilingOnly,
      .changesOnly, .openApproval, .fundingUntold, .committeeApart, .approvalByMonth,
      .bodiesTogether, .bracketedBody, .bodyPostsUnread:
      [.peopleOpen]
    case .noApprovalOfScope, .postsOfUnitOnly, .postsOfBodiesOnly, .postsOfOtherBodies,
      .scopeUnsaid, .kindElsewhere, .townInstitution, .postWithoutBody,
      .teamPost, .besidePost, .attachedPost, .rankOrRole, .secretaryPost, .placePost, .otherPost,
      .offQuotaCeiling, .someWithoutNumber, .payRowsWithoutNumber, .payerEnded, .payersJoined,
      .payerWithoutRoster, .memberWithoutRoster, .waiverIncomplete, .waiverUnmatched,
      .waiverOfEnded, .stepNotCompared, .registerWithoutNumber, .registerWithoutDay,
      .leaverUnmatched, .registerWithoutKind, .planUntold, .entryNotCompared, .entryTooOld, .noTier,
      .ceilingsOverlap, .ceilingUnread, .regionEmpty, .regionUntold, .shareUntold, .normUnknown,
      .normUnknownBodies, .normsDiffer, .normUnread, .normPlaceUntold, .normSizeUntold,
      .normPostsUntold, .noSlipDay, .slipWithoutYear, .claimedWithoutRoster, .registerTooShort,
      .noRosterInForce, .noPayMonth, .nothingToJudge, .ruleFiltered, .ruleNotRun, .ruleChanged,
      .calibreChanged, .parametersChanged, .noRoster, .noNewerData, .rowsHeld, .organEnded:
      []
    }
  }

  /// Whether the whole organ is not judged; for the other reasons only some of its people are not.
  package var isOfWholeOrgan: Bool { reach.contains(.wholeOrgan) }

  var leavesUnsaid: Bool { reach.contains(.unsaid) }

  var leavesPeopleOpen: Bool { reach.contains(.peopleOpen) }

  /// Whether the ledger has what the organ would be compared with, and what was handed in of it does not tell enough. An
  /// approval that is not there is none of these, nor a column of inner bodies that is not in use; people without numbers
  /// and without pay are listed by the rules on persons.
  var isUntold: Bool {
    let others: [Self] = [.noApproval, .noBodies, .noNumbers, .nobodyPaid]
    return isOfWholeOrgan && !others.contains(self)
  }
}
