package import GRDB

/// How texts may call a unit: 江海市财政局, 市财政局, 财政局, and official short forms.
package struct UnitMention: Sendable {
  /// The longest first.
  package let forms: [String]
  /// Names of other units that hold one of the forms: 财政局信息中心.
  package let others: [String]

  /// - Parameters:
  ///   - names: all that the unit is or was called.
  ///   - others: names of other units.
  package init(names: [String], others: [String], regions: [String]) {
    let regions = RegionNames(regions)
    let forms = Self.forms(of: names, regions)
    self.forms = forms
    let own = Set(forms)
    let candidates = others.filter { name in forms.contains(where: OrganName.folded(name).contains)
    }
    self.others = Self.forms(of: candidates, regions).filter { !own.contains($0) }
  }

  /// Whether one of the parts of a text names the unit, and no other one whose name holds its name.
  package func isMade(in text: PresentWords) -> Bool {
    text.parts.contains { part in
      let rest = others.reduce(part) { $0.contains($1) ? $0.replacing($1, with: "、") : $0 }
      return forms.contains { form in
        rest.ranges(of: form).contains { place in
          // 县财政局 is none of 财政局 of a city.
          !rest[..<place.lowerBound].hasSuffix(level: RegionNames.levelWords)
        }
      }
    }
  }

  private static func forms(of names: [String], _ regions: RegionNames) -> [String] {
    let written = names.flatMap { OrganName($0).without(regions: regions).map(\.text) }
    let all = Set(written + written.map(ShortName.reduced)).filter { $0.count > 2 }
    return all.sorted { ($1.count, $0) < ($0.count, $1) }
  }
}

extension Substring {
  fileprivate func hasSuffix(level words: Set<Character>) -> Bool {
    last.map(words.contains) ?? false
  }
}

extension LedgerNameBook {
  /// How texts may call one of the units of a ledger.
  ///
  /// - Parameter organ: `organ_key.id`
  package static func mention(of organ: Int64, in database: Database) throws -> UnitMention {
    let names = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM organ_row WHERE organ = ?1 AND ended IS NULL
        UNION SELECT n.name FROM organ_name n JOIN organ_row o ON o.id = n.entry
          WHERE o.organ = ?1 AND o.ended IS NULL
        """, arguments: [organ])
    let all = try organNames(in: database, on: nil)
    let others = all.candidates.filter { $0.key != organ }.flatMap { [$0.name] + $0.otherNames }
    return UnitMention(names: names, others: others, regions: all.regions)
  }
}
