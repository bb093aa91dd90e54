package import BianzhiCore

/// What a row of a roster or a list of bodies lacks, or why it does not count; rules say it by its code.
package enum EvidenceReason: String, CodedWord {
  case secondRow = "second_row"
  case guest, attached, moved, programme, lent
  case headsBody = "heads_body"
  case rosterBefore = "roster_before"
  case blankKind = "blank_kind"
  case noKind = "no_kind"
  case blankBody = "blank_body"
  case blankPost = "blank_post"
  case listedBody = "listed_body"
  case leaderLeft = "leader_left"

  package var wording: Wording {
    switch self {
    case .leaderLeft: Wording(zh: "主要领导离任", en: "the leader left")
    case .secondRow:
      Wording(zh: "同一人另有一行按别类编制计入", en: "the person counts by a row of another kind")
    case .guest:
      Wording(
        zh: "登记为借调来，在借出单位占编", en: "on loan by the register; the place is the lender's")
    case .attached:
      Wording(
        zh: "挂职、外派或借出，另一单位也有此人，占编算在另一处",
        en: "on attachment or dispatched; another organ has the person too, and the place")
    case .moved:
      Wording(
        zh: "已列在承接单位或其他单位的名册上，不再算作未清理",
        en: "on a list of a successor or another organ by now; not counted as left behind")
    case .programme:
      Wording(
        zh: "三支一扶、村官、见习、遗属等，不是单位自聘，不计",
        en: "by a programme, to learn or as a dependant; not employed by the organ, not counted")
    case .lent:
      Wording(
        zh: "编制在别的单位，是借用，不计", en: "on loan; the place is of another unit, not counted")
    case .headsBody:
      Wording(
        zh: "单位领导兼任这个内设机构的负责人，在班子之外另计一次",
        en: "one of the organ's leaders who heads this body as well; counted in both")
    case .rosterBefore:
      Wording(zh: "任职前的花名册", en: "on the roster before the appointment")
    case .blankKind, .noKind: Wording(zh: "没有编制类型", en: "no kind of quota")
    case .blankBody: Wording(zh: "没有内设机构", en: "no inner body")
    case .blankPost: Wording(zh: "没有职务", en: "no post")
    case .listedBody:
      Wording(zh: "单位自报的内设机构", en: "inner body on the organ's own list")
    }
  }
}
