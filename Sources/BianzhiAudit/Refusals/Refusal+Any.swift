package import BianzhiCore

/// Refusals of any act.
extension Refusal {
  /// `--by` is blank.
  package static var nobody: Refusal {
    Refusal(
      .usage, zh: "请用 --by 写明经办人。", en: "Say with --by who acts.")
  }

  /// Nothing bears this number: P1, P1-7, F12, M1 …
  package static func unknown(_ name: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "没有 \(name)。编号见 \(lists(of: name).joined(separator: "、"))。",
      en: "No \(name). See the numbers with \(lists(of: name).joined(separator: ", ")).")
  }

  private static let numbered = ["plan list", "plan show", "finding list"]

  /// The commands that list what such a number could be of.
  private static func lists(of name: String) -> [String] {
    guard name.dropFirst().first?.isNumber == true else { return numbered }
    return switch name.first {
    case "P": ["plan list", "plan show"]
    case "F", "H": ["finding list"]
    case "M": ["meeting list", "meeting minutes"]
    case "K": ["practice list"]
    case "R": ["runs"]
    case "C": ["trace"]
    default: numbered
    }
  }

  /// The act lies before what was done last to the same thing.
  static func dayTooEarly(subject: String, last: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(subject) 最近一次办理在 \(last)，这次的日期更早。请核对 --on；上一次的日期写错了的，先用 withdraw \(subject) 撤回。
        """,
      en: """
        \(subject) was last acted on on \(last); this day is earlier. Check --on; if the earlier day is wrong, take that \
        act back with withdraw \(subject) first.
        """)
  }

  /// A file named as evidence cannot be read.
  package static func noEvidence(file: String, why: RegularFile.Obstacle) -> Refusal {
    Refusal(
      why.status,
      zh: "\(file)：证据文件无法读取：\(why.wording.zh)。",
      en: "\(file): the evidence cannot be read: \(why.wording.en).")
  }

  /// A file named as evidence is empty, or a ledger.
  package static func showsNothing(file: String) -> Refusal {
    let file = PersonNumber.mask(file)
    return Refusal(
      .badInput,
      zh: "\(file)：空文件或台账文件不能作为证据。请附上材料本身。",
      en: "\(file): an empty file or a ledger is no evidence. Name the document itself.")
  }

  /// An option that the act cannot do without.
  package static func missing(option: String, why: Wording) -> Refusal {
    Refusal(
      .refused, zh: "须写明 \(option)：\(why.zh)", en: "\(option) must be given: \(why.en)")
  }

  /// No folder of evidence is where one was named.
  package static func noEvidenceFolder(_ path: String) -> Refusal {
    let path = PersonNumber.mask(path)
    return Refusal(
      .notFound,
      zh: "\(path)：不是文件夹。请给出存放证据文件的文件夹。",
      en: "\(path): not a folder. Name the folder that holds the evidence files.")
  }
}
