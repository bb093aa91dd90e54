import BianzhiQuery
import Foundation

/// Makes the mutants of a rule: each has one place of its two statements changed.
struct Mutator {
  private let statement: String
  private let tokens: [SQLToken]

  /// A stretch of a statement and what takes its place.
  struct Change {
    let range: Range<String.Index>
    let new: String
  }

  static func mutants(of rule: Rule) -> [Mutant] {
    var count: [String: Int] = [:]
    return [(rule.offenders, "offenders"), (rule.evidence, "evidence")].flatMap { text, part in
      let mutator = Mutator(text)
      return mutator.changes().map { change in
        let plain = "\(part): \(mutator.words(change))"
        count[plain, default: 0] += 1
        let number = count[plain] ?? 1
        let changed = text.replacingCharacters(in: change.range, with: change.new)
        return Mutant(
          rule: rule.id, name: number == 1 ? plain : "\(plain) (\(number))",
          text: rule.text.replacing(text, with: changed, maxReplacements: 1))
      }
    }
  }

  init(_ statement: String) {
    self.statement = statement
    tokens = SQLToken.all(of: statement)
  }

  /// The line with what stands there and what takes its place.
  private func words(_ change: Change) -> String {
    let start = statement[..<change.range.lowerBound].lastIndex(of: "\n").map {
      statement.index(after: $0)
    }
    let end = statement[change.range.lowerBound...].firstIndex(of: "\n") ?? statement.endIndex
    let line = statement[(start ?? statement.startIndex)..<end].split(separator: " ")
    let old = statement[change.range].split { $0.isWhitespace }.joined(separator: " ")
    let new = change.new.isEmpty ? "nothing" : change.new
    return "\(line.joined(separator: " ")) | \(old) -> \(new)"
  }

  func changes() -> [Change] {
    tokens.indices.flatMap { exchanged($0) + dropped($0) } + branches()
  }

  private static let exchanges: [String: [String]] = [
    ">": [">=", "<"], "<": ["<=", ">"], ">=": [">", "<="], "<=": ["<", ">="], "=": ["<>"],
    "<>": ["="], "+": ["-"], "-": ["+"], "*": ["+"], "/": ["*"], "AND": ["OR"], "OR": ["AND"],
    "MAX": ["min"], "MIN": ["max"], "IN": ["NOT IN"], "DISTINCT": [""], "NOT": [""],
  ]

  /// One token in the place of another.
  private func exchanged(_ place: Int) -> [Change] {
    let token = tokens[place]
    let change = { (new: String) in Change(range: token.range, new: new) }
    switch token.sort {
    // What EXISTS selects, and how many rows one value is taken from, changes nothing.
    case .number where ["SELECT", "LIMIT"].contains(keyword(place - 1)): return []
    case .number: return [change("\((Int(token.text) ?? 0) + 1)")]
    case .text where !isFormat(place): return [change("'?'")]
    case .text: return []
    default: break
    }
    if token.text == "*", isColumns(place) { return [] }
    var new = Self.exchanges[token.keyword] ?? []
    let before = place > 0 ? tokens[place - 1].keyword : ""
    switch token.keyword {
    case "IS" where keyword(place + 1) == "NULL": new = ["IS NOT"]
    case "EXISTS" where before != "NOT": new = ["NOT EXISTS"]
    case "JOIN" where before == "LEFT": return [Change(range: tokens[place - 1].range, new: "")]
    case "JOIN": new = ["LEFT JOIN"]
    default: break
    }
    return new.map(change)
  }

  /// A condition left out: of `a AND b`, first the one and then the other.
  private func dropped(_ place: Int) -> [Change] {
    guard tokens[place].keyword == "AND" || tokens[place].keyword == "OR" else { return [] }
    let (depth, joins) = (tokens[place].depth, ["AND", "OR"])
    var end = place + 1
    while end < tokens.count, tokens[end].depth > depth || !Self.ends(tokens[end], depth, joins) {
      end += 1
    }
    var start = place - 1
    while start >= 0, tokens[start].depth > depth || !Self.starts(tokens[start], depth, joins) {
      start -= 1
    }
    let last = tokens[end - 1].range.upperBound
    return [
      Change(range: tokens[place].range.lowerBound..<last, new: ""),
      Change(range: tokens[start + 1].range.lowerBound..<tokens[place].range.upperBound, new: ""),
    ]
  }

  private static func ends(_ token: SQLToken, _ depth: Int, _ joins: [String]) -> Bool {
    let words = joins + ["ORDER", "GROUP", "UNION", "THEN", "JOIN", "LEFT", "WHERE", "LIMIT", ";"]
    return token.depth < depth || words.contains(token.keyword) || token.text == ")"
  }

  private static func starts(_ token: SQLToken, _ depth: Int, _ joins: [String]) -> Bool {
    let words = joins + ["WHERE", "ON", "WHEN", "HAVING"]
    return token.depth < depth || words.contains(token.keyword) || token.text == "("
  }

  /// Each branch of a union left out.
  private func branches() -> [Change] {
    let joints = tokens.indices.filter { tokens[$0].keyword == "UNION" && tokens[$0].depth == 0 }
    guard let first = joints.first, let end = tokens.lastIndex(where: { $0.text == ";" }) else {
      return []
    }
    let second = tokens[first + 2].range.lowerBound
    return [Change(range: tokens[0].range.lowerBound..<second, new: "")]
      + joints.enumerated().map { number, joint in
        let next = number + 1 < joints.count ? joints[number + 1] : end
        return Change(
          range: tokens[joint].range.lowerBound..<tokens[next].range.lowerBound, new: "")
      }
  }

  private func keyword(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].keyword : ""
  }

  /// The first text behind `printf(`, which is how a day is written.
  private func isFormat(_ place: Int) -> Bool {
    place > 1 && keyword(place - 1) == "(" && keyword(place - 2) == "PRINTF"
  }

  /// The star of `SELECT *` and `count(*)`.
  private func isColumns(_ place: Int) -> Bool {
    ["SELECT", "("].contains(keyword(place - 1))
  }
}
