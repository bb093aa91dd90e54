import BianzhiCore
import GRDB

/// Kinds that are compared as one.
extension Preparation {
  /// Where 事业编制 stands without its funding, all institution kinds are compared as that.
  func foldInstitution(_ kinds: [Approved]) -> [Approved] {
    joined(kinds, as: family.plain, where: family.contains)
  }

  /// The approved numbers with those of some kinds added up to one.
  private func joined(
    _ kinds: [Approved], as kind: Int32, where isPart: (Int32) -> Bool
  ) -> [Approved] {
    let parts = kinds.filter { isPart($0.key.rank) }
    guard let first = parts.first else { return kinds }
    var documents: [String] = []
    for part in parts where !part.documents.isEmpty && !documents.contains(part.documents) {
      documents.append(part.documents)
    }
    var key = first.key
    key.rank = kind
    let folded = Approved(
      key: key, people: parts.reduce(0) { $0 + $1.people },
      documents: documents.joined(separator: "; "), entries: parts.flatMap(\.entries),
      isCertain: parts.allSatisfy(\.isCertain), lacksBasis: parts.allSatisfy(\.lacksBasis),
      possible: Approved.together(parts))
    return kinds.filter { !isPart($0.key.rank) } + [folded]
  }

  /// The kinds of people that an organ's total cannot hold, since organs of its category may not (行政编制 at an
  /// institution); noted for the views.
  func kindsApart(_ counts: KindCounts, of organ: Int64) throws -> [Int32] {
    let held = counts.people.filter { $0.people > 0 }.map(\.kind).filter {
      QuotaKind(rawValue: words[$0]).map(Self.ofOrgansAlone.contains) == true
    }
    guard !held.isEmpty else { return [] }
    let word = try String.fetchOne(
      database, sql: "SELECT category FROM organ_on_day WHERE organ = ? AND category IS NOT NULL",
      arguments: [organ])
    let category = word.flatMap(OrganCategory.init(rawValue:))
    let apart = held.filter { kind in
      QuotaKind(rawValue: words[kind]).flatMap { category?.mayHold($0) } == false
    }
    for kind in apart {
      try database.execute(
        sql: "INSERT OR IGNORE INTO apart_kind VALUES (?, ?)", arguments: [organ, words[kind]])
    }
    return apart
  }

  /// Kinds that no total of an institution means. What a total of an organ means beside its own kinds is open.
  private static let ofOrgansAlone: Set<QuotaKind> = [.administrative, .politicalLegal]

  /// Compares the people of the kinds that have no number of their own with what is left of the organ's total.
  ///
  /// Where only some kinds of funding are approved and the roster tells no funding, those are of the rest as well.
  func foldRest(_ organ: inout OrganKinds, _ counts: inout KindCounts) throws {
    let rest = words.number(QuotaKind.rest)
    guard organ.kinds.contains(where: { $0.key.rank == rest }) else { return }
    let own = organ.kinds.map(\.key.rank)
    var apart = apartFromTotal.union(own).subtracting([rest])
    if own.contains(family.plain) {
      apart.formUnion(counts.people.map(\.kind).filter(family.contains))
    } else if own.contains(where: family.contains), counts[family.plain] > 0 {
      apart = apart.filter { !family.contains($0) }
      organ.kinds = joined(organ.kinds, as: rest) { $0 == rest || family.contains($0) }
    }
    for kind in counts.people.map(\.kind) where !apart.contains(kind) {
      try database.execute(
        sql: "INSERT OR IGNORE INTO rest_kind VALUES (?, ?)",
        arguments: [organ.organ, words[kind]])
    }
    counts.fold(into: rest, besides: apart)
  }
}
