package import BianzhiCore
import GRDB

/// A written name that is open, and the only name of the ledger that it is like.
package struct SoleMeaning: Sendable {
  package let target: NameTarget
  /// Why the two are alike.
  package let likeness: LikenessNote
}

extension Ledger {
  /// The open names that are like one name only, organs first.
  ///
  /// Left out are names that somebody decided on already, and those whose likeness two units may have: 一科 and 二科,
  /// 城东小学 and 城西小学, 县人民政府 and 县人民政府办公室.
  ///
  /// - Parameter organ: code of the organ whose inner bodies are looked at; nil for all, and for organs.
  package func soleMeanings(ofOrgan organ: String? = nil) throws -> [SoleMeaning] {
    try reading { database in
      let register = try NameRegister(database)
      let titles = try OrganTitles(database)
      let organs = organ == nil ? try register.pendingOrgans() : []
      let bodies = try register.bodies().filter { organ == nil || $0.organCode == organ }
      let found = organs.compactMap { Self.meaning($0, titles) } + bodies.compactMap(Self.meaning)
      let order = { (target: NameTarget) in
        (target.type == .organ ? 0 : 1, target.organCode, target.written)
      }
      return found.sorted { order($0.target) < order($1.target) }
    }
  }

  private static func likeness(_ name: WrittenName) -> LikenessNote? {
    guard name.meant == nil, name.isAccepted == nil, let likeness = name.likeness,
      likeness.names.count == 1, let reason = NameProposal.Reason(rawValue: likeness.code),
      reason.isOfOneUnit(name.written, likeness.names[0], isOfBody: name.type == .body)
    else { return nil }
    return likeness
  }

  private static func meaning(_ name: WrittenName, _ titles: OrganTitles) -> SoleMeaning? {
    guard let likeness = likeness(name), case .none(let proposals) = name.match,
      let organ = proposals.first?.key
    else { return nil }
    let title = titles.name(organ)
    return SoleMeaning(
      target: NameTarget(
        .organ, organ: organ, code: titles.code(organ), organName: title, written: name.written,
        meant: title), likeness: likeness)
  }

  private static func meaning(_ name: WrittenName) -> SoleMeaning? {
    guard let likeness = likeness(name), let organ = name.organ else { return nil }
    return SoleMeaning(
      target: NameTarget(
        .body, organ: organ, code: name.organCode, organName: name.organName,
        written: name.written, meant: likeness.names[0]), likeness: likeness)
  }
}
