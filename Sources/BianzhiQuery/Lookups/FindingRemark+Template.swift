import BianzhiCore

extension FindingRemark {
  /// The words, with `{}` for what stands behind the code.
  var template: Wording {
    if let words = Self.loans[self] ?? Self.further[self] { return words }
    return switch self {
    case .loanOver, .loanUntil, .loanStays, .loanDenied, .termUnread, .noDocument, .lentTo,
      .saidInPost, .saidPresent, .stillThere, .lentSince, .freeSince, .longAbsence,
      .countedThere, .fromStreet, .toInstitution, .notInRegister, .borrowedThere, .unlistedGuest,
      .blankCells, .rankOver, .overOnRoster, .severalKinds, .leftUndated, .otherMonth,
      .kindApproved, .kindHeld, .loanNear, .loanLong, .heldRows, .bodyEnded, .nameOfOther,
      .nameLike, .nameUnknown, .secretaryApart, .firstDeputy, .womanWorker, .shareOfQuota,
      .bunchedBefore, .formDocument, .approvedByMonth, .planLapsed, .planOfKind, .planUnknown,
      .waiverUnnamed, .waiverByMonth, .severalNames:
      Wording(zh: "{}", en: "{}")
    case .placeKind, .betweenOrgans: Wording(zh: "", en: "")
    case .paidOnLoan: Wording(zh: "借调期间两头领薪", en: "paid by lender and borrower while on loan")
    case .movedLately:
      Wording(zh: "当月或上月有调动，可能是衔接月份", en: "moved in this month or the last, which may overlap")
    case .splitPay:
      Wording(
        zh: "两个发放单位的名单大半相同，可能分项发放，请核对",
        en: "both payers pay mostly the same people and may share the paying; please check")
    case .otherNames:
      Wording(
        zh: "各处姓名不同，身份证号可能有误，请核对",
        en: "the lists give other names; a number may be wrong; please check")
    case .awayThere:
      Wording(
        zh: "{} 的花名册写借调、挂职、外派或兼任，借调登记没有记录，占哪个单位的编制请核实",
        en: """
          the roster of {} says on loan, on attachment or in a second post, and no loan is in the register; find out whose \
          place it is
          """)
    case .sharedQuota:
      Wording(
        zh: "这些单位共用一项编制，只占其中一名，请核对花名册是否重复",
        en: """
          the organs share one quota, of which the person holds one place; please check whether the rosters repeat people
          """)
    case .doubtfulPay:
      Wording(
        zh: "工资表写明“{}”，是不是在编人员当月的工资，请核对",
        en: "the pay list says \"{}\": please check whether it is pay of the month on a place")
    case .heldBeside:
      Wording(
        zh: "有一处写明兼任、兼职或派驻，或者职务写有两个单位的职务，可能只在另一处占编，请核对",
        en: """
          one roster says that the post is held beside another, that the person is posted there (派驻), or names posts of \
          two units in one title; please check where the place is
          """)
    case .sentPeople:
      Wording(
        zh: "另有三支一扶、西部计划、村官、见习、遗属等或编制在别处的借用人员 {} 人，不是单位自聘，不计",
        en:
          "{} more are there by a programme, to learn, as dependants or on loan, and are not counted"
      )
    case .paidNothing:
      Wording(zh: "工资表上有该人，应发为零或负数", en: "on a pay list with nothing to pay, or less")
    case .lastListed:
      Wording(zh: "最后一次见于 {} 的花名册", en: "last on a roster of {}")
    case .unpaidNamesake:
      Wording(
        zh: "花名册有同名的人号码不同、没有工资，身份证号可能有误，请核对",
        en: """
          the roster has somebody of that name with another number, whom nobody pays; a number may be wrong; please check
          """)
    case .paidNamesake:
      Wording(
        zh: "工资表有同名的人号码不同、不在花名册上，身份证号可能有误，请核对",
        en: """
          the pay list has somebody of that name with another number, who is on no roster; a number may be wrong; please \
          check
          """)
    case .ageReached: Wording(zh: "{} 到退休年龄", en: "of age on {}")
    case .otherBirth:
      Wording(
        zh: "花名册的出生日期与身份证号不一致，按花名册尚未到龄，请核对",
        en:
          "by the birth date of the roster, which is not that of the number, not yet of age; please check"
      )
    case .wrongNumber:
      Wording(
        zh: "身份证号校验码不对，出生日期未得到印证，请核对",
        en:
          "the number's check character is wrong, and nothing confirms the birth date; please check"
      )
    case .saidToStay:
      Wording(
        zh: "花名册写有留任、延迟退休或返聘，台账没有相应批复，请核对",
        en:
          "the roster says that the person stays on, and the ledger holds no approval; please check"
      )
    case .askedState:
      Wording(zh: "人员状态写法不明，请核对", en: "the state is in words that are not known; please check")
    case .womenUntilSixty:
      Wording(
        zh: "处级女干部和具有高级职称的女性可以到 60 周岁（2015 年 3 月以前的规定未核对原文），请核对",
        en: """
          women of county rank or with a senior title may serve until 60 (before March 2015 not checked against the text); \
          please check
          """)
    case .servesTerm:
      Wording(
        zh: "职务写有人大、政协的领导职务，可能任职到届满，请核对",
        en:
          "the title names a leading post of a congress or conference, which may run to its term; please check"
      )
    case .seniorExpert:
      Wording(
        zh: "院士和其他高级专家的退休年龄另有规定（未核对原文），请核对",
        en: """
          academicians and other senior experts retire by rules of their own (not checked against the text); please check
          """)
    case .mayPostpone:
      Wording(
        zh: "2025 年起事业单位人员可以与单位书面约定延迟退休，至多三年（未核对原文），请核对有无约定",
        en: """
          from 2025 on people of institutions may agree with their unit to retire up to three years later (not checked \
          against the text); please check
          """)
    case .leftOn: Wording(zh: "{} 出编", en: "left on {}")
    case .enteredOn: Wording(zh: "{} 入编", en: "entered on {}")
    case .approvedIn:
      Wording(zh: "文号年份为 {}，晚于入编", en: "the number of the approval is of {}, later than the entry")
    case .claimedBy: Wording(zh: "据 {} 的花名册", en: "by the roster of {}")
    case .plannedOn:
      Wording(zh: "用编计划 {} 才下达", en: "the use plan was given on {} only")
    case .enteredTogether:
      Wording(zh: "同日入编 {} 人，先后不明", en: "{} entered on that day, nothing tells who came first")
    case .waivedThen:
      Wording(zh: "当日批准允许超出 {} 人", en: "{} over was allowed on the day")
    case .wrongCheck:
      Wording(zh: "身份证号校验码不对", en: "the number's check character is wrong")
    case .wrongBirth:
      Wording(zh: "身份证号中的出生日期不存在", en: "the birth date inside the number does not exist")
    case .absent: Wording(zh: "花名册写“{}”，仍占编", en: "{} by the roster, and still on a place")
    case .absentByPolicy:
      Wording(
        zh: "花名册写“{}”，如有政策和批准手续可以占编，请核对",
        en: "{} by the roster, which a policy may provide for; please check the approval")
    case .absentUnsaid:
      Wording(
        zh: "花名册只写“{}”，没有写明原因，请核对", en: "{} by the roster, which does not say why; please check")
    case .unpaidLeave: Wording(zh: "花名册写“{}”，仍占编", en: "{} by the roster, and still on a place")
    case .absenceWaived:
      Wording(
        zh: "台账有离岗的批复，请核对是否适用",
        en: "the ledger holds an approval of the absence; please check whether it fits")
    case .paidWhileAbsent: Wording(zh: "当月工资表上仍有该人", en: "on a pay list of the month")
    case .otherSex:
      Wording(zh: "性别与身份证号不一致", en: "another sex than the number's")
    case .birthDiffers:
      Wording(zh: "出生日期与身份证号不一致", en: "another birth date than the number's")
    case .enteredLater:
      Wording(zh: "进入单位时间 {} 在数据日期之后", en: "entered on {}, behind the day of the roster")
    case .enteredYoung:
      Wording(zh: "进入单位时间 {} 不满 16 周岁", en: "entered on {}, before the age of 16")
    case .postLater:
      Wording(zh: "任职时间 {} 在数据日期之后", en: "in the post since {}, behind the day of the roster")
    case .postYoung:
      Wording(zh: "任职时间 {} 不满 16 周岁", en: "in the post since {}, before the age of 16")
    case .rankWaived: Wording(zh: "有高配批复", en: "a waiver for a higher rank is in force")
    case .postElsewhere:
      Wording(
        zh: "职务写有市县领导职务，可能是兼任，请核对",
        en: "the title names a post of the city or county, which may be the main one; please check")
    case .seatOfCounty:
      Wording(
        zh: "这类机构的正职常由县（市、区）领导兼任，常务副职相应高配，请核对",
        en: """
          the head of such an organ mostly is a leader of the county or city, and its first deputy ranks higher for it; \
          please check
          """)
    case .titleOfHead:
      Wording(
        zh: "按副职计，职务不是明显的副职，请核对",
        en: "counted as a deputy, and the title is not plainly a deputy's; please check")
    case .gradeBeside:
      Wording(
        zh: "职务栏写有职级或待遇，职务层次可能是职级或待遇的，请核对",
        en: """
          the title tells a grade or treatment too, and the rank may be that of it and not of the post; please check
          """)
    case .appointedOn: Wording(zh: "{} 任职", en: "in the post since {}")
    case .maybeVacated:
      Wording(
        zh: "其间有人离开，任职当日是否有空缺看不出，请核对",
        en: """
          people left between the two, and whether a post was free on the day cannot be seen; please check
          """)
    case .noHeadSince:
      Wording(
        zh: "自 {} 起每份花名册都没有正职，如由其他机构领导兼任请核对",
        en: "on any roster since {}; the head may be on another organ's; please check")
    }
  }
}
