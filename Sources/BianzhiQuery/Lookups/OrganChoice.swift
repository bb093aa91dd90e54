package import BianzhiCore
import GRDB

/// The organ that a text names, as the option `--organ` takes it.
package struct OrganChoice: Hashable, Sendable {
  package let code: String
  package let name: String
  /// Whether the text is neither the code nor the name as the ledger has it.
  package let isByRule: Bool
}

extension Ledger {
  /// Finds an organ by its code or any name it is known by: its own, a short or other registered one, an
  /// official short form, or the end of the only name that ends so.
  ///
  /// - Throws: ``NameError/noOrgan(_:candidates:)``, ``NameError/organIsUnclear(_:candidates:)``, ``LedgerError``.
  package func organ(named text: String) throws -> OrganChoice {
    try reading { try OrganSearch($0).choice(text) }
  }
}

/// The search for one organ among all that a ledger knows.
private struct OrganSearch {
  private let database: Database
  private let titles: OrganTitles

  init(_ database: Database) throws {
    self.database = database
    titles = try OrganTitles(database)
  }

  func choice(_ text: String) throws -> OrganChoice {
    let plain = OrganName.folded(text)
    if let known = try ofCode(text) ?? ofCode(plain) { return known }
    let names = try LedgerNameBook.organs(in: database, on: nil)
    let match = names.match(text)
    if let key = match.key {
      return OrganChoice(
        code: titles.code(key), name: titles.name(key), isByRule: titles.name(key) != text)
    }
    if case .ambiguous(let keys) = match { throw unclear(text, keys) }
    if let known = try standIn(text) { return known }
    guard plain.count >= 2 else { throw NameError.noOrgan(text, candidates: []) }
    let ending = titles.all.filter { OrganName.folded(titles.name($0)).hasSuffix(plain) }
    if let only = ending.first, ending.count == 1 {
      return OrganChoice(code: titles.code(only), name: titles.name(only), isByRule: true)
    }
    if !ending.isEmpty { throw unclear(text, ending) }
    guard case .none(let proposals) = match else { throw NameError.noOrgan(text, candidates: []) }
    throw NameError.noOrgan(text, candidates: proposals.map { title($0.key) })
  }

  private func unclear(_ text: String, _ keys: [Int64]) -> NameError {
    NameError.organIsUnclear(text, candidates: keys.map(title))
  }

  private func title(_ key: Int64) -> String { "\(titles.name(key)) \(titles.code(key))" }

  /// What is recorded under a code, an inner body too.
  private func ofCode(_ code: String) throws -> OrganChoice? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT k.code AS code, coalesce(
          (SELECT o.name FROM organ_row o WHERE o.organ = k.id ORDER BY o.ended IS NOT NULL, o.id DESC
           LIMIT 1), k.code) AS name
        FROM organ_key k WHERE k.code = ? AND k.is_name = 0
        """, arguments: [code])
    return row.map { OrganChoice(code: $0["code"], name: $0["name"], isByRule: false) }
  }

  /// A name that stands for an organ the ledger does not have, or a code that only findings still bear.
  private func standIn(_ text: String) throws -> OrganChoice? {
    if try OrganReference.pendingNames(in: database).contains(where: { $0.name == text }) {
      return OrganChoice(code: text, name: text, isByRule: false)
    }
    let name = try String.fetchOne(
      database,
      sql: """
        SELECT organ_name FROM hand_finding WHERE organ_code = ?1
        UNION ALL SELECT organ_code FROM finding_row WHERE organ_code = ?1 LIMIT 1
        """, arguments: [text])
    return name.map { OrganChoice(code: text, name: $0, isByRule: false) }
  }
}
