import BianzhiCore
import Foundation

/// Subordinate units whose people stand in their superior's roster, named where the inner body's name should be:
/// 国库支付中心 in the roster of 江海市财政局, whose subordinate 江海市财政国库支付中心 has places of its own.
///
/// They are the subordinate's people: its quota judges them, and not the superior's.
final class SubordinateUnits {
  /// One unit that holds places of its own.
  struct Unit: Sendable {
    let key: Int64
    let name: String
  }

  private struct Cell: Hashable {
    let organ: Int64
    let body: String
  }

  private let session: ImportSession
  private var known: [Cell: Unit?] = [:]
  private let forms = NameForms()
  private lazy var below = Result { try session.owner.sync { try $0.subordinates() } }
  private lazy var approved = Result { try session.owner.sync { try $0.namedInApprovals() } }
  private lazy var independent = Result {
    try session.owner.sync { try $0.unitsWithApprovals() }
  }
  private lazy var alone = Result { try session.owner.sync { try $0.unitsWithoutSuperior() } }

  init(_ session: ImportSession) { self.session = session }

  /// The unit that a cell of the column of inner bodies means; nil where it means a body.
  ///
  /// - Parameters:
  ///   - organ: whose roster it is.
  ///   - name: what the row calls that organ; empty where it has no column for that.
  func unit(
    _ body: UnsafeRawBufferPointer, of organ: Int64, _ name: UnsafeRawBufferPointer
  ) throws -> Unit? {
    // Three characters at least, four with the unit's sort.
    guard body.count >= 9, Self.mayEndUnit(body) else { return nil }
    let cell = Cell(organ: organ, body: String(decoding: body, as: UTF8.self))
    if let found = known[cell] { return found }
    let found = try look(cell, String(decoding: name, as: UTF8.self))
    known[cell] = .some(found)
    return found
  }

  /// The unit that a heading above rows means, which may be shorter: 水利站.
  ///
  /// - Parameters:
  ///   - organ: whose table it is.
  ///   - name: what the table calls that organ.
  func unit(headed text: String, of organ: Int64, _ name: String) throws -> Unit? {
    for text in [text, Self.withoutPlace(text)].compactMap({ $0 }) {
      if let found = try look(Cell(organ: organ, body: text), name, fewest: 3) { return found }
    }
    return nil
  }

  /// 便民服务中心 of 镇便民服务中心.
  private static func withoutPlace(_ text: String) -> String? {
    ["本", "我", ""].lazy.flatMap { own in towns.map { own + $0 } }.first(where: text.startsWith)
      .map { String(text.dropFirst($0.count)) }
  }

  private func look(_ cell: Cell, _ written: String, fewest: Int = 4) throws -> Unit? {
    let text = OrganName.folded(cell.body)
    guard text.count >= 3, Self.endings.contains(where: text.endsWith) else { return nil }
    let bodies = try session.owner.sync { try $0.bodyNames(of: cell.organ) }
    let isBody =
      ApprovedBodies(bodies, forms: forms).match(cell.body, proposes: false).key != nil
    guard !isBody else { return nil }
    if let units = try below.get()[cell.organ], !units.isEmpty {
      let matcher = NameMatcher(
        units.map { NameMatcher.Candidate(key: $0.key, name: $0.name) }, kind: .organs, forms: forms
      )
      if let key = matcher.match(cell.body, proposes: false).key {
        return units.first { $0.key == key }
      }
      let alike = units.filter {
        $0.name.endsWith(text) || text.count > 3 && Self.isShort(text, of: $0.name)
      }
      if alike.count == 1 { return alike[0] }
    }
    let names =
      try session.organTitles.names(of: cell.organ)
      + [session.sheet.organ?.name ?? "", written].filter { !$0.isEmpty }
    if let unit = try ofTown(text, names) ?? ofOwnPlaces(text, names) { return unit }
    guard text.count >= fewest else { return nil }
    let others = try approved.get().filter { $0.key != cell.organ }
    let alike = others.filter { unit in
      let place = unit.name.dropLast(text.count)
      return unit.name.endsWith(text) && place.count >= 2
        && names.contains { $0.startsWith(place) }
    }
    if !alike.isEmpty { return alike.count == 1 ? alike[0] : nil }
    let short = others.filter { unit in
      names.contains { Self.isShort(text, of: unit.name, below: $0) }
    }
    return short.count == 1 ? short[0] : nil
  }

  /// 便民中心 of 城关镇便民服务中心 in the roster of 城关镇人民政府: behind the town that both names begin with. All units of a
  /// county or city begin with its name, and tell nothing by it.
  private static func isShort(_ text: String, of unit: String, below superior: String) -> Bool {
    let place = String(zip(unit, superior).prefix { $0 == $1 }.map(\.0))
    guard let end = towns.compactMap({ place.range(of: $0, options: .backwards)?.upperBound }).max()
    else { return false }
    let own = String(unit.dropFirst(place[..<end].count))
    return text.first == own.first && text.count < own.count && isShort(text, of: own)
  }

  private static let towns = ["镇", "乡", "街道"]

  /// The unit of the ledger that is called so behind the name of the town, of which no superior is told.
  private func ofTown(_ text: String, _ superiors: [String]) throws -> Unit? {
    let towns = Set(superiors.compactMap { TableUnits.town(of: $0) })
    guard !towns.isEmpty else { return nil }
    let found = try alone.get().filter { unit in towns.contains { unit.name == $0 + text } }
    return found.count == 1 ? found[0] : nil
  }

  /// The unit of the ledger with approvals of its own and no superior told that is called exactly so, or so behind the
  /// place with which the roster's unit begins, too: 水文站 of 江海县水文站 in the roster of 江海县水利局.
  private func ofOwnPlaces(_ text: String, _ superiors: [String]) throws -> Unit? {
    let found = try independent.get().filter { unit in
      guard !superiors.contains(unit.name) else { return false }
      if unit.name == text { return true }
      let place = unit.name.dropLast(text.count)
      return text.count >= 3 && !Self.common.contains(text) && unit.name.endsWith(text)
        && place.count >= 2 && place.last.map { "省市县区州旗".contains($0) } == true
        && superiors.contains { $0.startsWith(place) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Names that many units give a body or an institution of their own, and the place may have one of as well.
  private static let common: Set<String> = [
    "信息中心", "服务中心", "后勤中心", "后勤服务中心", "培训中心", "宣教中心", "考试中心", "数据中心", "档案室", "执法大队", "综合执法大队",
    "监察大队", "政务服务中心", "机关服务中心", "技术中心", "服务站", "工作站", "综合服务中心", "事务中心", "指挥中心", "办公室",
  ]

  /// 区疾控中心 of 江海区疾病预防控制中心: the last word whole, and the letters before it in their order.
  private static func isShort(_ text: String, of name: String) -> Bool {
    guard let ending = endings.first(where: text.endsWith), name.endsWith(ending) else {
      return false
    }
    let letters = text.dropLast(ending.count)
    var rest = name.dropLast(ending.count)
    return letters.count >= 2
      && letters.allSatisfy { letter in
        guard let place = rest.firstIndex(of: letter) else { return false }
        rest = rest[rest.index(after: place)...]
        return true
      }
  }

  private static let endings = [
    "服务中心", "中心", "服务站", "站", "管理所", "所", "馆", "大队", "支队", "队", "医院", "院", "学校", "校", "园", "台", "社",
  ]

  /// Told by the last character, before a text is made: 心 站 所 馆 队 院 校 园 台 社.
  private static func mayEndUnit(_ body: UnsafeRawBufferPointer) -> Bool {
    let last = body.suffix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return lasts.contains(last)
  }

  private static let lasts: [UInt32] =
    "心站所馆队院校园台社".map { letter in
      Array(String(letter).utf8).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
}
