import BianzhiCore
import GRDB

/// How many places are approved for organs and inner bodies, by which norms of leader posts are chosen.
struct NormSizes {
  /// Places that are approved for certain, and those that may count beside them.
  struct Size {
    let places: ClosedRange<Int>
    /// Some may be approved already or not yet, since a document tells only its month.
    let hangsOnMonth: Bool
    /// `quota_row.id` of the approvals.
    let entries: [Int64]
  }

  /// An inner body of the ledger on the day.
  struct Body {
    let organ: Int64
    let code, name: String
    /// Under which approvals of posts may name it.
    let names: Set<String>
  }

  private let preparation: Preparation
  private let approved: [Int64: [Approved]]
  /// Organs that share places with others.
  private let shared: Set<Int64>
  /// The inner bodies, by organ.
  private let bodies: [Int64: [Body]]

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    approved = try preparation.approvals(.quotas, isOfAll: true)
    let joined = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT c.organ AS member, q.organ AS lead FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        WHERE \(preparation.mayBeInForceByThen("q"))
        """)
    shared = Set(joined.flatMap { [$0["member"], $0["lead"]] }.map(preparation.organ))
    let others = try preparation.otherBodyNames()
    let rows = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT o.superior, o.organ, k.code, o.name FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE o.category = '内设机构' AND o.superior IS NOT NULL AND \(preparation.inForce("o"))
          AND \(preparation.onDay("o")) ORDER BY k.code, o.organ
        """)
    bodies = Dictionary(grouping: rows) { preparation.organ($0["superior"]) }
      .mapValues { rows in
        rows.map { row in
          let superior = preparation.organ(row["superior"])
          let name: String = row["name"]
          let names = [name] + (others[superior]?[name] ?? [])
          return Body(
            organ: row["organ"], code: row["code"], name: name,
            names: Set(names.map(OrganName.folded)))
        }
      }
  }

  func bodies(of organ: Int64) -> [Body] { bodies[organ] ?? [] }

  /// The places of an organ, or of an inner body of an organ of a category; nil where they are not known or shared.
  func size(of organ: Int64, _ category: OrganCategory?) -> Size? {
    guard let parts = approved[organ], !parts.isEmpty, !shared.contains(organ) else { return nil }
    let word = { (part: Approved) in preparation.words[part.key.rank] }
    let kinds = parts.filter { ![QuotaKind.total, QuotaKind.offQuota.rawValue].contains(word($0)) }
    let counted = kinds.isEmpty ? parts.filter { word($0) == QuotaKind.total } : kinds
    // Where documents tell only a month, places may be approved already or not yet.
    var (sure, most): ([QuotaKind.Share: Int], [QuotaKind.Share: Int]) = ([:], [:])
    for part in counted {
      guard part.isCertain, !part.isStated else { return nil }
      var share = kinds.isEmpty ? QuotaKind.Share.own : .beside
      if let kind = QuotaKind(rawValue: word(part)) { share = kind.share(in: category) }
      sure[share, default: 0] += part.sure
      most[share, default: 0] += part.most
    }
    let all = most.values.reduce(0, +)
    guard all > 0 else { return nil }
    // Of a town or a mass organisation nobody says whether its administrative or its institution places are meant, or both.
    let either = [QuotaKind.Share.ofOrgans, .ofInstitutions].filter { most[$0] ?? 0 > 0 }
    let least = (sure[.own] ?? 0) + (either.map { sure[$0] ?? 0 }.min() ?? 0)
    return Size(
      places: max(least, 1)...all, hangsOnMonth: counted.contains { $0.possible != nil },
      entries: counted.flatMap(\.entries))
  }
}

extension QuotaKind {
  /// How places of a kind count for the size of an organ.
  fileprivate enum Share {
    /// For certain.
    case own
    /// Where the category leaves open which of the two are the organ's.
    case ofOrgans, ofInstitutions
    /// Perhaps: support workers, headcount, institution places at a bureau.
    case beside
  }

  fileprivate func share(in category: OrganCategory?) -> Share {
    switch self {
    case .worker, .registered, .revolving, .ringFenced, .other, .offQuota: .beside
    case .administrative, .politicalLegal:
      category?.mayHold(self).map { $0 ? .own : .beside } ?? .ofOrgans
    case .institution, .fullyFunded, .partlyFunded, .selfFunded, .civilServiceInstitution:
      category?.mayHold(self).map { $0 ? .own : .beside } ?? .ofInstitutions
    }
  }
}
