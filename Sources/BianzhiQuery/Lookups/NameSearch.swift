package import BianzhiCore
import GRDB

extension Ledger {
  /// Finds what a person decides on: a written name and what it is said to mean.
  ///
  /// - Parameters:
  ///   - meant: an organ's name or code; of an inner body the approved name.
  ///   - organ: code of the organ whose inner body it is; nil where that is clear.
  /// - Throws: ``NameError``.
  package func nameTarget(
    _ written: String, meaning meant: String, organ: String? = nil
  ) throws -> NameTarget {
    try reading { database in
      let search = try NameSearch(database, written)
      let bodies = try search.bodies(meaning: meant, organ: organ)
      if organ == nil, bodies.isEmpty, let target = search.section(meaning: meant) { return target }
      if organ == nil, let target = try search.organ(meaning: meant) { return target }
      guard let first = bodies.first else { throw try search.miss(meant, organ) }
      guard bodies.count == 1 else {
        throw NameError.severalOwners(
          written, organs: bodies.map { "\($0.organCode) \($0.organName)" })
      }
      return first
    }
  }
}

/// The search for one written name.
private struct NameSearch {
  private let written: String
  private let text: String
  private let register: NameRegister
  private let titles: OrganTitles
  /// The inner bodies that are written so, with or without an approved name.
  private let found: [WrittenName]
  private let isPending: Bool
  /// It stands above refused rows, or somebody said that it heads a section.
  private let isHeading: Bool
  private let isOrganDecided: Bool

  init(_ database: Database, _ written: String) throws {
    self.written = written
    text = OrganName.folded(written)
    register = try NameRegister(database)
    titles = try OrganTitles(database)
    let text = text
    found = try register.bodies().filter { OrganName.folded($0.written) == text }
    let isRefused = try RefusedHeadings.names(in: database).contains {
      OrganName.folded($0.name) == text
    }
    let beside = try register.besideCodes()
    isHeading = try isRefused || RefusedHeadings.sections(in: database).contains(text)
    isPending =
      try isRefused
      || OrganReference.pendingNames(in: database).contains { OrganName.folded($0.name) == text }
      || beside.contains { OrganName.folded($0.written) == text }
    isOrganDecided = !register.decisions(.organ, written).isEmpty
  }

  /// That a name above rows is said to head a section of the unit above; nil for other answers and names.
  func section(meaning meant: String) -> NameTarget? {
    isHeading && UnitWord.isSection(meant) ? .section(written) : nil
  }

  /// The organ that a written organ name is said to mean; nil where it is not written, or not an organ.
  func organ(meaning meant: String) throws -> NameTarget? {
    var organs = titles.organ(code: meant).map { [$0] } ?? titles.organs(named: meant)
    // A short or other registered name is as good as the name itself.
    if organs.isEmpty, let known = register.organs.match(meant, proposes: false).key {
      organs = [known]
    }
    if organs.isEmpty, let known = register.approved.match(meant, proposes: false).key {
      organs = [known]
    }
    guard let organ = organs.first, isPending || isOrganDecided || isMatched(as: organs)
    else { return nil }
    guard organs.count == 1 else {
      throw NameError.severalOrgans(meant, codes: organs.map(titles.code))
    }
    if OrganName.folded(titles.name(organ)) == text, !isPending {
      throw NameError.sameName(written)
    }
    return NameTarget(
      .organ, organ: organ, code: titles.code(organ), organName: titles.name(organ),
      written: written, meant: titles.name(organ))
  }

  /// Whether a rule reads the name as one of these organs.
  private func isMatched(as organs: [Int64]) -> Bool {
    [register.organs, register.approved].contains {
      $0.match(written, proposes: false).key.map(organs.contains) ?? false
    }
  }

  /// For each organ that has an inner body written so, or that it was decided for, the approved body
  /// that is meant. Bodies that are not matched yet come before those that are.
  func bodies(meaning meant: String, organ code: String?) throws -> [NameTarget] {
    var owners: [Int64] = []
    for isOpen in [true, false] {
      owners = found.filter { ($0.meant == nil) == isOpen }.compactMap(\.organ)
      if !isOpen { owners += register.owners(ofBody: written) }
      if let code { owners = owners.filter { titles.code($0) == code } }
      let targets = try Set(owners).sorted().compactMap { try target($0, meant) }
      if !targets.isEmpty { return targets }
    }
    return []
  }

  private func target(_ organ: Int64, _ meant: String) throws -> NameTarget? {
    let folded = OrganName.folded(meant)
    let approved = try register.approvedBodies(of: organ)
    guard
      let name = approved.first(where: { $0 == meant })
        ?? approved.first(where: { OrganName.folded($0) == folded })
    else { return try unit(organ, meant) }
    if name == written { throw NameError.sameName(written) }
    return NameTarget(
      .body, organ: organ, code: titles.code(organ), organName: titles.name(organ),
      written: written, meant: name)
  }

  /// The unit itself, where that is said of the written body: 本单位, its code or one of its names.
  private func unit(_ organ: Int64, _ meant: String) throws -> NameTarget? {
    guard
      UnitWord.isItself(meant) || titles.organ(code: meant) == organ
        || OrganName.folded(titles.name(organ)) == OrganName.folded(meant)
        || register.organs.match(meant, proposes: false).key == organ
        || register.approved.match(meant, proposes: false).key == organ
    else { return nil }
    return NameTarget(
      .body, organ: organ, code: titles.code(organ), organName: titles.name(organ),
      written: written, meant: UnitWord.itself)
  }

  /// Why nothing was found.
  func miss(_ meant: String, _ code: String?) throws -> NameError {
    let owners = Set(found.compactMap(\.organ) + register.owners(ofBody: written))
    if let code {
      guard titles.organ(code: code) != nil else { return .unknownOrgan(code) }
      return owners.contains { titles.code($0) == code }
        ? .unknownBody(meant, organ: code) : .unknownWritten(written)
    }
    if isPending || isOrganDecided { return .unknownOrgan(meant) }
    guard owners.count == 1, let owner = owners.first else {
      return owners.isEmpty
        ? .unknownWritten(written)
        : .unknownBody(meant, organ: owners.map(titles.code).sorted().joined(separator: ", "))
    }
    return .unknownBody(meant, organ: titles.code(owner))
  }
}
