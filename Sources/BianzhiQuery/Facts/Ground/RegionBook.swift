import BianzhiCore
package import GRDB

/// What the regions of a ledger are called: 安州 is 安州市 where the ledger knows no other 安州 (安州县, 安州区) besides.
package struct RegionBook {
  /// By the text as it is compared: how it is written.
  private var written: [String: String] = [:]
  /// By a name without its last word: the one region that it can be.
  private var whole: [String: String] = [:]

  private static let endings: Set<Character> = ["省", "市", "县", "区", "州", "旗", "盟"]

  /// The regions of organs, limits and norms, of whatever day.
  package init(_ database: Database) throws {
    let texts = try String.fetchAll(
      database,
      sql: """
        SELECT region FROM (SELECT region FROM main.organ_row UNION SELECT region FROM main.norm_row
          UNION SELECT region FROM main.ceiling_row) WHERE region <> '' ORDER BY region
        """)
    for text in texts {
      let key = Vocabulary.key(of: text)
      if written[key] == nil { written[key] = text }
    }
    for key in written.keys.sorted() {
      guard key.count > 2, let last = key.last, Self.endings.contains(last) else { continue }
      let bare = String(key.dropLast())
      // Of two neither is meant.
      whole[bare] = whole[bare] == nil ? key : ""
    }
  }

  /// As regions are compared.
  package func key(of region: String) -> String {
    let key = Vocabulary.key(of: region)
    guard let known = whole[key], !known.isEmpty else { return key }
    return known
  }

  /// As it is shown.
  package func name(of region: String) -> String {
    region.isEmpty ? "" : written[key(of: region)] ?? region
  }
}
