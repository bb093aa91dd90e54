import Foundation
package import GRDB

/// The approved inner bodies of one organ, ready to be matched.
package struct ApprovedBodies {
  /// Their names in order; the key of a match is the place in it.
  package let names: [String]
  private let matcher: NameMatcher
  /// The organ's name as folded; "" where none is known.
  private let unit: String

  /// - Parameters:
  ///   - names: each approved name with the other names of its entries.
  ///   - organ: whose they are; what was decided about its bodies is heeded.
  ///   - forms: shared by the organs of one ledger.
  package init(
    _ names: [String: Set<String>], of organ: Int64, named unit: String = "", forms: NameForms,
    in database: Database
  ) throws {
    self.init(try BodyNames(names, of: organ, in: database), named: unit, forms: forms)
  }

  /// - Parameter forms: shared by the organs of one ledger.
  package init(_ bodies: BodyNames, named unit: String = "", forms: NameForms) {
    self.unit = OrganName.folded(unit)
    names = bodies.candidates.map(\.name)
    matcher = NameMatcher(
      bodies.candidates, kind: .bodies, forms: forms, decisions: bodies.decisions)
  }

  package func match(_ written: String, proposes: Bool = true) -> NameMatch {
    let match = matchOne(written, proposes: proposes)
    if match.key == nil, let key = joined(written) { return .normal(key) }
    guard case .none(let proposals) = match else { return match }
    if let key = withoutUnit(written) ?? office(written) ?? withoutSort(written)
      ?? besideOrganisation(written)
    {
      return .normal(key)
    }
    guard proposes, let body = titled(written) else { return match }
    return .none(proposals: [body] + proposals.filter { $0.key != body.key })
  }

  /// The first of several bodies that one cell names, whose names are approved each of its own: 办公室、医政股,
  /// 预算股（国库股）, 预算股兼国库股, 预算股国库股.
  private func joined(_ written: String) -> Int64? {
    let text = BodyCell.plain(written)
    let whole = [BodyList.names(in: written), Self.parts(of: text)].filter { $0.count > 1 }
    for names in whole {
      let keys = names.map { matchOne($0, proposes: false).key }
      if let first = keys.first, let key = first, Set(keys).count == keys.count,
        !keys.contains(nil)
      {
        return key
      }
    }
    return names.indices.first { place in
      text.count > names[place].count && text.startsWith(names[place])
        && isNamed(String(text.dropFirst(names[place].count)), besides: place)
    }.map(Int64.init)
  }

  /// The approved body that a text names together with an organisation of the Party or of the masses: 机关党委（人事股） sits in
  /// 人事股.
  private func besideOrganisation(_ written: String) -> Int64? {
    guard let name = BesideBodies.besideOrganisation(written),
      let key = matchOne(name, proposes: false).key, !matcher.isRejected(written, key)
    else { return nil }
    return key
  }

  /// Whether a text is word for word an approved name, and not that of one body.
  private func isNamed(_ text: String, besides place: Int) -> Bool {
    names.indices.contains { $0 != place && names[$0] == text }
  }

  /// What stands before and in a bracket at the end, or around 兼.
  private static func parts(of text: String) -> [String] {
    let parts = text.split { "()[]".contains($0) }.map(String.init)
    let isBracketed = parts.count == 2 && (text.hasSuffix(")") || text.hasSuffix("]"))
    let sides = isBracketed ? parts : text.components(separatedBy: "兼")
    return sides.map { $0.startsWith("兼") ? String($0.dropFirst()) : $0 }.filter { !$0.isEmpty }
  }

  /// The body before whose approved name only the word for the unit stands: 局办公室, 机关财务科.
  private func withoutUnit(_ written: String) -> Int64? {
    let text = BodyCell.plain(written)
    for word in Self.unitWords where text.startsWith(word) && text.count >= word.count + 2 {
      let rest = String(text.dropFirst(word.count))
      if case .exact(let key) = matcher.match(rest, proposes: false),
        !matcher.isRejected(written, key)
      {
        return key
      }
    }
    return behindName(text, written)
  }

  /// The body before whose approved name the unit's own name stands, whole or a part of it: 青石镇党政办公室 of 青石镇人民政府.
  private func behindName(_ text: String, _ written: String) -> Int64? {
    guard !unit.isEmpty else { return nil }
    for (place, name) in names.enumerated() where text.endsWith(name) && text.count > name.count + 1
    {
      let front = String(text.dropLast(name.count))
      guard let last = front.last, "镇乡道县市区局委院府处心校队厅部".contains(last), unit.contains(front),
        !matcher.isRejected(written, Int64(place))
      else { continue }
      return Int64(place)
    }
    return nil
  }

  /// The body that differs only in 办 for 办公室: 党政办 and 党政办公室.
  private func office(_ written: String) -> Int64? {
    let text = BodyCell.plain(written)
    let other =
      text.endsWith("办") ? text + "公室" : text.endsWith("办公室") ? String(text.dropLast(2)) : ""
    guard text.count > 2, !other.isEmpty else { return nil }
    switch matcher.match(other, proposes: false) {
    // 党建办 is the plate of 办公室（党建办公室）, too.
    case .exact(let key), .plate(let key): if !matcher.isRejected(written, key) { return key }
    default: break
    }
    return Self.unitWords.lazy.compactMap { word -> Int64? in
      guard other.startsWith(word), other.count > word.count + 2,
        case .exact(let key) = matcher.match(String(other.dropFirst(word.count)), proposes: false)
      else { return nil }
      return matcher.isRejected(written, key) ? nil : key
    }.first
  }

  /// The one body whose name is the text with the word for its sort behind it: 行政政法 of 行政政法股.
  private func withoutSort(_ written: String) -> Int64? {
    let text = BodyCell.plain(written)
    guard text.count >= 2, let last = text.last, !Self.sorts.contains(last) else { return nil }
    let found = names.indices.filter { place in
      names[place].count == text.count + 1 && names[place].startsWith(text)
        && names[place].last.map(Self.sorts.contains) == true
    }
    guard found.count == 1, !matcher.isRejected(written, Int64(found[0])) else { return nil }
    return Int64(found[0])
  }

  private static let sorts: Set<Character> = ["股", "科", "室", "处", "部"]
  private static let unitWords = [
    "局机关", "委机关", "院机关", "镇机关", "乡机关", "本单位", "本局", "本委", "本院", "本校", "本镇", "本乡", "机关", "本级", "街道",
    "县局", "市局", "区局", "局", "委", "厅", "院", "校", "镇", "乡", "部", "中心",
  ]

  /// The body whose name stands before a post: 办公室 of 办公室主任.
  private func titled(_ written: String) -> NameProposal? {
    let text = OrganName.folded(written)
    for title in Self.titles where text.hasSuffix(title) && text.count > title.count {
      let name = String(text.dropLast(title.count))
      guard let key = matchOne(name, proposes: false).key else { continue }
      return NameProposal(key: key, name: self.name(key), score: 90, reason: .containment)
    }
    return nil
  }

  /// Posts and the like that stand behind a body's name; the longer ones first.
  private static let titles = [
    "工作人员", "副主任", "副科长", "副股长", "副处长", "副所长", "副站长", "副队长", "负责人", "干部", "人员", "主任", "科长",
    "股长", "处长", "所长", "站长", "队长", "组长", "科员", "职员", "长",
  ]

  private func matchOne(_ written: String, proposes: Bool) -> NameMatch {
    let plain = BodyCell.plain(written)
    guard plain != OrganName.folded(written) else {
      return matcher.match(written, proposes: proposes)
    }
    let match = matcher.match(written, proposes: false)
    if match.key != nil { return match }
    switch matcher.match(plain, proposes: proposes) {
    case .exact(let key): return .normal(key)
    case let other: return other
    }
  }

  package func name(_ key: Int64) -> String { names[Int(key)] }
}
