package import BianzhiCore

extension UnjudgedReason {
  package var wording: Wording {
    switch self {
    case .noApproval: Wording(zh: "台账中没有该类核定", en: "no approval of that sort in the ledger")
    case .unreadPosts: Self.unreadPostsWording
    case .noApprovalOfScope, .postsOfUnitOnly, .bodyPostsUnread, .postsOfBodiesOnly,
      .postsOfOtherBodies,
      .scopeUnsaid:
      wordingOfScopes
    case .approvalUnclear: Self.approvalUnclearWording
    case .approvalByMonth: Self.approvalByMonthWording
    case .noKind: Wording(zh: "部分人员没有编制类型", en: "some people without a quota kind")
    case .noKinds: Wording(zh: "花名册没有编制类型", en: "the roster records no quota kinds")
    case .unknownKind:
      Wording(
        zh: "编制类型的写法不认识，请核对",
        en: "quota kinds in words that are not known; please say what they are")
    case .ceilingOnly:
      Wording(zh: "只核定了编外限额，没有核定编制", en: "only a ceiling of people off quota, no quota")
    case .changesOnly:
      Wording(
        zh: "台账中只有调整文件，没有调整前的核定，该类编制可能另有核定",
        en: """
          the ledger has notices of changes only and not what was approved before them; places of this kind may be
          """)
    case .openApproval:
      Wording(
        zh: "另有一项核定写法不认识，或为单列编制、人员总量、员额，可能包括这一类，请核对",
        en: """
          an approved kind in words that are not known, one listed apart (单列编制), or a total headcount, may hold these \
          people; please say what it is
          """)
    case .committeeApart: Self.committeeApartWording
    case .kindElsewhere:
      Wording(
        zh: "另有人员的编制类型写法不认识，空编数不能确定",
        en: "other people's quota kinds are not known, so how many places are free is not, either")
    case .noLeaders: Wording(zh: "花名册看不出谁是领导", en: "the roster does not say who is a leader")
    case .someWithoutLeader: Self.someWithoutLeaderWording
    case .noRank:
      Wording(
        zh: "领导没有职务层次，核定分几个层次", en: "leaders without a rank, where posts of several are approved")
    case .noRole: Self.noRoleWording
    case .noBodies: Wording(zh: "花名册没有内设机构", en: "the roster names no inner bodies")
    case .postWithoutBody:
      Wording(
        zh: "花名册看不出领导的是本单位还是哪个内设机构",
        en: "the roster does not say whether they lead the organ, or which inner body")
    case .teamPost: Self.teamPostWording
    case .bodiesTogether: Self.bodiesTogetherWording
    case .townInstitution: Self.townInstitutionWording
    case .bracketedBody: Self.bracketedBodyWording
    case .secretaryPost:
      Wording(
        zh: "校长、院长、主任之外另有党委书记或总编辑，看不出是否占正职职数，没有计入实配，请核对",
        en: """
          a Party secretary or chief editor beside the head: whether a head's post is taken is not told; not counted, please check
          """)
    case .besidePost: Self.besidePostWording
    case .attachedPost: Self.attachedPostWording
    case .rankOrRole: Self.rankOrRoleWording
    case .placePost:
      Wording(
        zh: "县（市）领导列在其办公室的花名册上，没有计入该单位的实配",
        en:
          "leaders of the county or city on the roster of the office that serves them are not counted"
      )
    case .otherPost:
      Wording(
        zh: "核定按职务名称列出，没有列领导所任的职务",
        en: "approvals name posts, and the leaders hold none of them")
    case .noStates:
      Wording(
        zh: "花名册没有人员状态，看不出谁已离开", en: "the roster has no states, so nobody is known to have left")
    case .offQuotaCeiling:
      Wording(
        zh: "花名册上没有编外人员，编外限额未核对",
        en: "nobody on the roster is off quota, so their ceiling was not compared")
    case .rosterTooOld: Wording(zh: "花名册超过 366 天", en: "roster older than 366 days")
    case .listTooOld:
      Wording(zh: "实有内设机构名单超过 366 天", en: "list of inner bodies older than 366 days")
    case .unknownState: Self.unknownStateWording
    case .likelyOtherUnit: Self.likelyOtherUnitWording
    case .twoRosters:
      Wording(
        zh: "同一天有两份花名册（一份按名称、一份按代码）", en: "two rosters of one day, one by name and one by code")
    case .noNumbers: Wording(zh: "花名册没有身份证号", en: "roster without identity numbers")
    case .someWithoutNumber: Wording(zh: "部分人员没有身份证号", en: "some people without an identity number")
    case .payWithoutNumbers:
      Wording(
        zh: "工资表没有可用的身份证号，对不上人", en: "the pay list has no identity numbers that tell its people")
    case .payRowsWithoutNumber:
      Wording(
        zh: "工资表有的行没有身份证号或几人共用一个号码，对不上人",
        en:
          "lines of the pay list that cannot be tied to a person: no number, or one for several names"
      )
    case .nobodyPaid:
      Wording(
        zh: "没有本单位的工资表，也没有半数的人有工资记录", en: "no pay list of its own, nor half of its people paid")
    case .payerEnded: Wording(zh: "发放单位已撤销", en: "the payer has ended")
    case .payersJoined: Self.payersJoinedWording
    case .payerWithoutRoster: Wording(zh: "发放单位没有花名册", en: "payer without a roster")
    case .memberWithoutRoster:
      Wording(zh: "共用编制的机构没有花名册", en: "an organ that shares the quota has no roster")
    case .leadWithoutRoster:
      Wording(zh: "共用编制的牵头机构没有花名册", en: "the organ whose quota it shares has no roster")
    case .quotaShared: Self.quotaSharedWording
    case .waiverIncomplete:
      Wording(
        zh: "例外批复没有文号、批准机关或读得出的期限，不生效；请补齐后重新导入",
        en:
          "waivers without a document, an approver or a last day that can be read allow nothing; complete them"
      )
    case .waiverUnmatched:
      Wording(
        zh: "例外批复写的编制类型或职务，与核定的对不上，未适用；请改成核定的写法",
        en:
          "waivers whose quota kind or post is none of those approved are not applied; write it as approved"
      )
    case .waiverOfEnded:
      Wording(
        zh: "已不存在的机构的例外批复，对继任机构不适用；继续有效的，请由批准机关重新批复后导入",
        en: """
          waivers of an organ that has ended allow its successors nothing; where one goes on, import the new approval
          """)
    case .stepNotCompared:
      Wording(
        zh: "例外已有一步到期，但现在超出多少判断不了", en: "a step of a waiver passed, and what is over cannot be told"
      )
    case .registerWithoutNumber: Self.registerWithoutNumberWording
    case .registerWithoutDay: Self.registerWithoutDayWording
    case .leaverUnmatched: Self.leaverUnmatchedWording
    case .registerWithoutKind: Self.registerWithoutKindWording
    case .entryTooOld: Self.entryTooOldWording
    case .entryNotCompared: Self.entryNotComparedWording
    case .planUntold: Self.planUntoldWording
    case .noTier: Wording(zh: "借出或借入单位没有登记层级", en: "no tier recorded of the lender or the borrower")
    case .noCategory, .categoryOpen: wordingOfCategories
    case .ceilingsOverlap, .ceilingUnread, .regionEmpty, .regionUntold, .shareUntold:
      wordingOfCeilings
    case .normUnknown, .normUnknownBodies, .normsDiffer, .normUnread, .normPlaceUntold,
      .normSizeUntold, .normPostsUntold:
      wordingOfNorms
    case .columnOftenBlank:
      Wording(
        zh: "编制类型、内设机构或职务一栏有五分之一以上的人空着，看不出是漏填还是不填",
        en: """
          kind, inner body or post is blank for more than one person in five: whether it was forgotten or is not in use \
          is not told
          """)
    case .noOrganRank:
      Wording(
        zh: "台账没有机构规格，或规格是股级一类分不出正副的",
        en: "no rank of the organ in the ledger, or one that is either of two (股级)")
    case .rankUntold:
      Wording(
        zh: "部分领导没有职务层次，或层次是股级一类分不出正副的",
        en: "leaders without a rank, or with one that is either of two (股级)")
    case .headUntold:
      Wording(
        zh: "花名册看不出谁是领导，或看不出领导是正职还是副职",
        en: "the roster does not say who leads, or of a leader not whether as head or as deputy")
    case .appointmentUntold:
      Wording(
        zh: "超职数的领导没有写任职时间，或任职之前没有花名册、没有明确的核定职数",
        en:
          "leaders over the posts whose appointment has no day, roster or clear approval before it")
    case .noSlipDay: Self.noSlipDayWording
    case .slipWithoutYear: Self.slipWithoutYearWording
    case .fundingUntold: Self.fundingUntoldWording
    case .claimedWithoutRoster: Self.claimedWithoutRosterWording
    case .registerTooShort: Self.registerTooShortWording
    case .slipsNotRecorded:
      Wording(
        zh: "登记表没有核准单号列，也没有读到任何批准文号，判断不了",
        en: "the table of entries has no column for slips, and no document was read from it")
    case .noRosterInForce: Wording(zh: "当日没有可用的花名册", en: "no roster in force on the day")
    case .noPayMonth: Wording(zh: "近三个月没有工资表", en: "no pay list within three months")
    case .nothingToJudge: Wording(zh: "没有可判断的机构", en: "no organ it could judge")
    case .ruleFiltered: Wording(zh: "未运行该规则", en: "the rule was left out")
    case .ruleNotRun: Wording(zh: "该规则未能运行", en: "the rule could not run")
    case .ruleChanged: Wording(zh: "规则已改", en: "the rule changed")
    case .calibreChanged: Wording(zh: "口径不同", en: "another calibre")
    case .parametersChanged: Wording(zh: "参数不同", en: "other parameters")
    case .noRoster: Wording(zh: "机构没有花名册", en: "the organ has no roster")
    case .noNewerData:
      Wording(
        zh: "所依据的名单没有更新的一份", en: "a list that the finding rests on was not handed in again")
    case .organEnded:
      Wording(
        zh: "机构已撤销或改革，当日不再检查；请用 finding succeed 或 finding lapse",
        en: "the organ is no more and is not judged: use finding succeed or finding lapse")
    case .rowsHeld:
      Wording(zh: "有留置的行，请改正后再检查", en: "rows are held back: mend them and check again")
    }
  }
}
