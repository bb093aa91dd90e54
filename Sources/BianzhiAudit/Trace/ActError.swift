package import BianzhiCore

/// Why an act was not written down, whatever the act.
package enum ActError: Problem {
  /// `--by` is blank.
  case nobody
  /// Nothing bears this number: P1, P1-7, F12, M1 …
  case unknown(String)
  /// The act lies before what was done last to the same thing.
  case dayTooEarly(subject: String, last: CalendarDay)
  /// A file named as evidence cannot be read.
  case noEvidence(file: String, why: RegularFile.Obstacle)
  /// An option that the act cannot do without.
  case missing(option: String, why: Said)

  package var status: ExitStatus {
    switch self {
    case .nobody: .usage
    case .unknown: .notFound
    case .noEvidence(_, let why): why.status
    case .dayTooEarly, .missing: .refused
    }
  }

  package var said: Said {
    switch self {
    case .nobody:
      Said(zh: "请用 --by 写明经办人。", en: "Say with --by who acts.")
    case .unknown(let name):
      Said(
        zh: "没有 \(name)。编号见 plan list、plan show、finding list。",
        en: "No \(name). See plan list, plan show and finding list for the numbers.")
    case .dayTooEarly(let subject, let last):
      Said(
        zh: "\(subject) 最近一次办理在 \(last)，这次的日期更早。请核对 --on。",
        en: "\(subject) was last acted on on \(last); this day is earlier. Check --on.")
    case .noEvidence(let file, let why):
      Said(
        zh: "\(file)：证据文件无法读取：\(why.said.zh)。",
        en: "\(file): the evidence cannot be read: \(why.said.en).")
    case .missing(let option, let why):
      Said(zh: "请加上 \(option)：\(why.zh)", en: "Add \(option), which is missing: \(why.en)")
    }
  }
}
