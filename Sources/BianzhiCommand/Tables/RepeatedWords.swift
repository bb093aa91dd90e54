import BianzhiCore
import BianzhiImport

/// What many files of one import say alike: columns that are not taken, words to be explained. It is told once, with
/// the number of files.
struct RepeatedWords {
  /// Fewer files say it each for themselves.
  private static let fewest = 3

  /// What is said of a column.
  enum Column: Int, CaseIterable {
    case unknown, aside, ignored
  }

  private struct Asked: Hashable {
    let heading, text: String
  }

  private var columns: [Column: [String: Int]] = [:]
  private var asked: [Asked: (files: Int, rows: Int)] = [:]
  private var remembered = 0

  init(_ files: [ImportSummary.File]) {
    guard files.count >= Self.fewest else { return }
    var (columns, asked) = (columns, asked)
    for file in files {
      for sort in Column.allCases {
        for heading in Set(Self.headings(of: file, sort)) {
          columns[sort, default: [:]][heading, default: 0] += 1
        }
      }
      for (heading, words) in file.asked.byHeading {
        for word in words {
          let key = Asked(heading: heading, text: word.text)
          let known = asked[key] ?? (0, 0)
          asked[key] = (known.files + 1, known.rows + word.rows)
        }
      }
      if case .remembered = file.mapping { remembered += 1 }
    }
    self.columns = columns.mapValues { $0.filter { $0.value >= Self.fewest } }
    self.asked = asked.filter { $0.value.files >= Self.fewest }
    if remembered < Self.fewest { remembered = 0 }
  }

  var tellsRemembered: Bool { remembered > 0 }

  /// The headings of a file of which this says nothing.
  func others(of file: ImportSummary.File, _ sort: Column) -> [String] {
    Self.headings(of: file, sort).filter { columns[sort]?[$0] == nil }
  }

  func tells(_ text: String, heading: String) -> Bool {
    asked[Asked(heading: heading, text: text)] != nil
  }

  private static func headings(of file: ImportSummary.File, _ sort: Column) -> [String] {
    switch sort {
    case .unknown: file.unknown
    case .aside: file.aside
    case .ignored: file.ignored
    }
  }

  /// A line for each sort of column and each heading with words.
  var lines: [Wording] {
    let told = Column.allCases.compactMap { sort -> Wording? in
      guard let headings = columns[sort], !headings.isEmpty else { return nil }
      let ordered = headings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let chinese = ordered.map { "\($0.key)（\($0.value) 个文件）" }.joined(separator: "、")
      let english = ordered.map { "\($0.key) (\($0.value) files)" }.joined(separator: ", ")
      let title = Self.title(sort)
      return Wording(zh: "\(title.zh)：\(chinese)", en: "\(title.en): \(english)")
    }
    let words = Dictionary(grouping: asked) { $0.key.heading }.sorted { $0.key < $1.key }
    let mapped =
      remembered == 0
      ? []
      : [
        Wording(
          zh: "按此前记住的映射读取：\(remembered) 个文件",
          en: "read by the mapping remembered from before: \(remembered) files")
      ]
    return mapped + told + words.map { Self.line($0.key, $0.value) }
  }

  static func title(_ sort: Column) -> Wording {
    switch sort {
    case .unknown: Wording(zh: "不认识的列（未导入）", en: "columns not known (not imported)")
    case .aside: Wording(zh: "认识但用不到的列（未导入）", en: "known columns of no use here (not imported)")
    case .ignored:
      Wording(zh: "与已取的列同义（未导入）", en: "columns that mean the same as one taken (not imported)")
    }
  }

  private static func line(
    _ heading: String, _ words: [Dictionary<Asked, (files: Int, rows: Int)>.Element]
  ) -> Wording {
    let ordered = words.sorted { ($1.value.rows, $0.key.text) < ($0.value.rows, $1.key.text) }
    let shown = ordered.prefix(20)
    let more = ordered.count > shown.count ? "…" : ""
    let chinese = shown.map { "“\($0.key.text)”\($0.value.files) 个文件 \($0.value.rows) 行" }
      .joined(separator: "、")
    let english = shown.map { "\"\($0.key.text)\" \($0.value.rows) in \($0.value.files) files" }
      .joined(separator: ", ")
    return Wording(
      zh: "“\(heading)”有 \(ordered.count) 种写法请核对：\(chinese)\(more)",
      en: "\(heading): \(ordered.count) words to be explained, with their rows: \(english)\(more)")
  }
}
