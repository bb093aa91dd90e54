import BianzhiCore
import Foundation

/// How many people a printed line says there are: 合计：9人，其中行政编制7人; 实有人数：9人; 本表共9人; 总计玖人.
struct PrintedCount {
  /// Numbers that may be meant: a row of totals may hold several.
  private(set) var numbers: [Int] = []
  /// Only people in post are meant (实有, 在编): others of the list need not be counted.
  private(set) var isOfServing = false
  /// Some words for a total have a number behind them that cannot be read.
  private(set) var isUnreadable = false

  /// A row whose cells are a word for a total and its numbers.
  init(row: CellReader) {
    var hasWord = false
    for column in 0..<row.count where !row.bytes(column).isEmpty {
      let text = Self.folded(row.string(column))
      guard !text.startsWith("其中") else { break }
      switch Self.read(text) {
      case .people(let number, let serving):
        numbers.append(number)
        isOfServing = isOfServing || serving
        hasWord = true
      case .unreadable: isUnreadable = true
      case .word(let serving):
        isOfServing = isOfServing || serving
        hasWord = true
      case .nothing:
        guard let number = Self.number(of: text) else {
          // 男 | 5 behind the total says a part of it.
          if numbers.isEmpty { continue } else { break }
        }
        if hasWord { numbers.append(number) }
      }
    }
    takeWithout((0..<row.count).map { row.string($0) }.joined())
  }

  /// A line of words above, between or below the rows.
  init(caption texts: [String]) {
    for text in texts where Self.mayTell(text) {
      let whole = Self.folded(text)
      let pieces =
        [whole]
        + Self.withoutParts(text).split(whereSeparator: { $0.isWhitespace })
        .map { Self.folded(String($0)) }
      for piece in pieces {
        switch Self.read(piece) {
        case .people(let number, _):
          (numbers, isOfServing) = ([number], true)
          takeWithout(texts.joined(separator: "，"))
          return
        case .unreadable: isUnreadable = true
        case .word, .nothing: continue
        }
      }
    }
  }

  /// The total without people of whom the line says that they hold no place: they need not be on the list.
  private mutating func takeWithout(_ text: String) {
    guard let total = numbers.first, numbers.count == 1 else { return }
    let without = total - ProgrammePeople.count(in: text)
    if without < total, without >= 0 { numbers.append(without) }
  }

  private enum Reading {
    case people(Int, isOfServing: Bool)
    /// A word for a total alone: its number stands elsewhere.
    case word(isOfServing: Bool)
    case unreadable
    case nothing
  }

  /// In one width, without blanks, and without what it says of parts.
  private static func folded(_ text: String) -> String {
    withoutParts(text).filter { !$0.isWhitespace }
  }

  /// Up to 其中 and without brackets, whose words are of a part.
  private static func withoutParts(_ text: String) -> String { whole.answer(text, readWhole) }

  private static let whole = Remembered<String>()

  private static func readWhole(_ text: String) -> String {
    var rest = text.compatibilityForm[...]
    if let part = rest.firstPlace(of: "其中"), part.lowerBound > rest.startIndex {
      rest = rest[..<part.lowerBound]
    }
    // Most lines have no brackets.
    let hasBrackets = rest.unicodeScalars.contains { brackets.contains($0) }
    let bare =
      hasBrackets
      ? String(rest).replacing(unit, with: "").replacing(lastBracket, with: "") : String(rest)
    let kept = bare.isEmpty ? String(rest) : bare
    var scalars = kept.unicodeScalars[...]
    while let last = scalars.last, ends.contains(last) || last.properties.isWhitespace {
      scalars.removeLast()
    }
    return String(scalars)
  }

  /// Whether a word of ``tokens`` may begin the text or a piece of it: few titles and notes have one there.
  private static func mayTell(_ text: String) -> Bool {
    var begins = true
    for scalar in text.unicodeScalars {
      if (0x4E00...0x9FFF).contains(scalar.value) {
        if begins, starts.contains(scalar) { return true }
        begins = false
      } else if scalar.properties.isWhitespace {
        begins = true
      } else if begins {
        return true
      }
    }
    return false
  }

  private static let brackets: [Unicode.Scalar] = ["(", "[", "〔", "【"]
  private static let ends = Array("，,；;。.、(（:：".unicodeScalars)

  private static let starts = Set(tokens.compactMap(\.word.unicodeScalars.first))

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let unit = #/\((人|名|人数|单位:?人)\)/#
  nonisolated(unsafe) private static let lastBracket = #/[(\[〔【][^()\[\]〔〕【】]*[)\]〕】]?$/#

  private static func read(_ text: String) -> Reading {
    var rest = text.drop { "(（*※-—".contains($0) }
    while let last = rest.last, ")）。.*-—".contains(last) { rest.removeLast() }
    var (isTotal, isServing, isOfPeople) = (false, false, false)
    while let token = tokens.first(where: { rest.startsWith($0.word) }) {
      rest = rest.dropFirst(token.word.count)
      switch token.sense {
      case .aside: break
      case .total: isTotal = true
      case .serving: isServing = true
      case .people: isOfPeople = true
      }
    }
    guard isTotal || isServing || isOfPeople else { return .nothing }
    rest = rest.drop { ":：=为是".contains($0) }
    if rest.isEmpty { return isTotal ? .word(isOfServing: isServing) : .nothing }
    let digits = rest.prefix {
      $0.isNumber || RowWords.numerals.contains($0) || written.contains($0)
    }
    let unit = rest.dropFirst(digits.count)
    if let number = number(of: String(digits)) {
      if units.contains(String(unit)) {
        return .people(number, isOfServing: isServing)
      }
      if unit.isEmpty, isTotal || isOfPeople { return .people(number, isOfServing: isServing) }
    }
    return isTotal && units.contains(where: rest.endsWith) && rest.count <= 8
      ? .unreadable : .nothing
  }

  private static func number(of text: String) -> Int? {
    let units = ["人", "名", "位"]
    var text = units.contains(where: text.endsWith) ? String(text.dropLast()) : text
    guard !text.isEmpty, case .value(let value) = text.withUTF8({ CountReading.read(.init($0)) }),
      value >= 0, value < 1_000_000
    else { return nil }
    return value
  }

  private static let written: Set<Character> = Set("壹贰叁肆伍陆柒捌玖拾佰仟兩○")
  private static let units: Set<String> = ["人", "名", "位", "个人", "条", "行", "条记录", "条数据", "名干部职工"]

  private enum Sense {
    case aside, total, serving, people
  }

  /// Words in front of the number, the longer ones first.
  private static let tokens: [(word: String, sense: Sense)] = {
    let words: [(Sense, String)] = [
      (.aside, "备注： 备注: 说明： 说明: 注： 注: 本花名册 本名册 本表 本页 本册 此表 该表 以上 上述 干部职工 教职工 工作人员 人员 职工 干部 现"),
      (.total, "合计 总计 共计 小计 累计 总共 共有 合共 总合计 总和 共 计 总数 总人数 汇总 人数合计 合计人数 总计人数 共计人数"),
      (.serving, "实有 现有 在职 在编 在岗 编内 在册 实际"),
      (.people, "人数 人员数 人员总数 职工人数 实有数"),
    ]
    return words.flatMap { sense, text in
      text.split(separator: " ").map { (String($0), sense) }
    }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
  }()
}
