import BianzhiCore
import BianzhiImport

/// What an import says of files that are the same, and of rosters that several files make up together.
struct JoinedReport {
  let summary: ImportSummary
  /// So many are named; of the others the number is said.
  private static let most = 10

  var lines: [Wording] {
    guard summary.isStored || summary.failure == nil else { return [] }
    let named =
      summary.copies.prefix(Self.most).map(copied) + summary.joined.prefix(Self.most).map(line)
    let rest = summary.joined.count - min(summary.joined.count, Self.most)
    guard rest > 0 else { return Array(named) }
    return named + [
      Wording(
        zh: "另有 \(rest) 个机构的名册也由几个文件合成",
        en: "the rosters of \(rest) more organs are made up of several files, too")
    ]
  }

  private func copied(_ copy: CopiedFile) -> Wording {
    Wording(
      zh: "\(copy.file) 与\(copy.number.map { "第 \($0) 次导入的" } ?? "") \(copy.original) 内容相同，只取一次",
      en:
        "\(copy.file) is the same as \(copy.original)\(copy.number.map { " of import \($0)" } ?? ""): taken once"
    )
  }

  /// Of a list of who has left, some of whom the roster still has in post.
  private func left(_ roster: JoinedRoster, _ chinese: String, _ english: String) -> Wording {
    Wording(
      zh: "\(roster.organ)（\(roster.day)）：\(chinese)，\(roster.leftToo) 人一份上已离开、一份上在职，合并为一份名册",
      en: """
        \(roster.organ) (\(roster.day)): \(english); \(roster.leftToo) left by one of them and in post by another: one \
        roster together
        """)
  }

  private func line(_ roster: JoinedRoster) -> Wording {
    let parts = roster.parts.map {
      Wording(zh: "\($0.file) \($0.rows) 行", en: "\($0.file) \($0.rows) rows")
    }
    let chinese = parts.map(\.zh).joined(separator: " + ")
    let english = parts.map(\.en).joined(separator: " + ")
    guard roster.shared > 0 || roster.repeated == 0 else {
      return Wording(
        zh: "\(roster.organ)（\(roster.day)）：\(chinese)，\(roster.repeated) 人不止一份上有，只计一次，合并为一份名册",
        en: """
          \(roster.organ) (\(roster.day)): \(english); \(roster.repeated) stand in several of them and count once: \
          one roster together
          """)
    }
    guard roster.shared > 0 || roster.leftToo == 0 else { return left(roster, chinese, english) }
    guard roster.shared > 0 else {
      return Wording(
        zh: "\(roster.organ)（\(roster.day)）：\(chinese)，没有相同的人，合并为一份名册",
        en:
          "\(roster.organ) (\(roster.day)): \(english), nobody stands in two of them: one roster together"
      )
    }
    guard !roster.isOneList else {
      return Wording(
        zh: "\(roster.organ)（\(roster.day)）：\(chinese)，各份写的是相同的人，每人只计一次",
        en:
          "\(roster.organ) (\(roster.day)): \(english); all say the same of the same people, who count once"
      )
    }
    return Wording(
      zh:
        "\(roster.organ)（\(roster.day)）：\(chinese)，\(roster.first) 和 \(roster.second) 有 \(roster.shared) 人相同；按 --add 两份都算",
      en:
        "\(roster.organ) (\(roster.day)): \(english); \(roster.shared) people stand in \(roster.first) and \(roster.second), and with --add both count"
    )
  }
}
