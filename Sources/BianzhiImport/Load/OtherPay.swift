import BianzhiCore
import Foundation

/// A list of money that is no pay of people in post: pensions, or the pay of people outside the establishment.
///
/// Nobody on it is "paid after leaving" or "paid, but on no roster", so its rows are told and not taken as pay.
enum OtherPay: Hashable, Sendable {
  /// 离退休费, 养老金, 遗属补助, 抚恤金
  case pensions
  /// 临聘人员工资, 劳务派遣, 公益性岗位
  case offBook
  /// 值班补助, 慰问金, 讲课费: money beside pay, whoever gets it
  case allowances
  /// 差旅费, 公积金, 报销, 慰问金 among the parts of pay: costs paid back, insurance and the like
  case costs
  /// People in post and others in one list.
  case mixed

  var problem: CellProblem {
    switch self {
    case .pensions: .pensionPay
    case .offBook: .offBookPay
    case .allowances: .allowancePay
    case .costs: .costsPaid
    case .mixed: .mixedPay
    }
  }

  /// What a title, a sheet's or a file's name says of its list.
  enum Saying: Hashable, Sendable {
    case nothing
    case serving
    case other(OtherPay)
  }

  static func saying(of text: String) -> Saying { known.answer(text, read) }

  private static let known = Remembered<Saying>()

  private static func read(_ text: String) -> Saying {
    let text = text.compatibilityForm.filter { !$0.isWhitespace }
    let isPension = isOfPensions(text)
    let isOffBook = isOfOffBook(text)
    let bare = ["非在编", "不在编", "未在编", "非在职", "不在岗"].reduce(text) {
      $0.holds($1) ? $0.replacing($1, with: "") : $0
    }
    // 发放表（含奖金） is of more than allowances.
    let outside = String(
      String.UnicodeScalarView(PostRole.outsideBrackets(Array(text.unicodeScalars))))
    if !isPension, !isOffBook, isOfAllowances(outside) { return .other(.allowances) }
    let isServing = ["在职", "在编", "在岗", "现职"].contains(where: bare.holds)
    if isServing { return isPension || isOffBook ? .other(.mixed) : .serving }
    if isPension { return .other(.pensions) }
    return isOffBook ? .other(.offBook) : .nothing
  }

  /// What a row's own cell says of the person (人员类别); nil for a person in post, where it says nothing, and for
  /// who was transferred or has died: money paid to them is worth a finding.
  init?(cell: String) {
    if let state = PersonState(recorded: cell) ?? StateText(cell)?.state {
      if state == .offQuota {
        self = .offBook
      } else if [.retired, .retiredVeteran].contains(state) {
        self = .pensions
      } else {
        return nil
      }
      return
    }
    switch Self.saying(of: cell) {
    // Whoever gets an allowance is paid like others.
    case .other(let pay) where pay != .allowances: self = pay
    case .other, .nothing, .serving: return nil
    }
  }

  /// 离退休干部局 and 退休人员管理服务中心 are units, whose people are paid like others; 财政供养人员 are people in post.
  static func isOfPensions(_ text: String) -> Bool {
    text.contains(pensioners) || text.contains(pensionMoney)
  }

  /// One that names pay too (工资津补贴发放表) is pay.
  private static func isOfAllowances(_ text: String) -> Bool {
    guard !["工资", "薪", "津补贴", "津贴补贴"].contains(where: text.holds) else { return false }
    return allowanceWords.contains(where: text.holds) || MoneyWord.endsTitle(text)
  }

  private static let allowanceWords = [
    "补助", "补贴", "慰问", "奖金", "绩效奖", "奖励", "讲课费", "课酬", "值班费", "加班费", "报销", "差旅", "评审费", "咨询费", "稿费",
    "稿酬", "取暖费", "降温费", "福利费", "工会会费", "党费", "伙食",
  ]

  /// Whether a text that stands where a post should says nothing but that somebody holds no place: 临时工, 公益岗.
  static func isSort(_ text: String) -> Bool {
    let word = text.compatibilityForm.filter { !$0.isWhitespace }
    return (2...9).contains(word.count) && word.wholeMatch(of: workers) != nil
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let workers =
    #/(?:临时(?:工|人员|用工|聘用)?|临聘|公益性?岗位?|公益性?|编外|编外聘用|劳务派遣?|劳务工|派遣|合同工|外聘|返聘|辅警|协警|三支一扶|西部计划|政府购买服务|购买服务)(?:人员|员工|工|用工)?/#

  static func isOfOffBook(_ text: String) -> Bool { text.contains(offBookPeople) }

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let pensioners =
    #/(离退休|离休|退休|退职|遗属|抚恤|供养(?:亲属|直系|遗属|家属))(?!.{0,6}(局|中心|处|科|股|室|办公|所|站|支部|党委|工委|管理|服务|工作|协会|活动))/#
  nonisolated(unsafe) private static let pensionMoney =
    #/(养老金|养老待遇|丧葬|精简退职|生活困难补助)(?!.{0,4}(局|中心|处|科|股|室|所|站|管理|服务))/#
  nonisolated(unsafe) private static let offBookPeople =
    #/(临聘|临时|劳务|派遣|编外|公益性?岗位?|辅警|协警|合同工|合同制|外聘|返聘|自聘|聘用|协管|三支一扶|西部计划|村干部|村两委|社区工作者|网格员|保洁|护林员|购买服务|不在编|非在编|见习(?!期)|实习(?!期))(?!.{0,6}(局|中心|处|科|股|室|办公|所|大队|支队|站|管理|服务))/#
}
