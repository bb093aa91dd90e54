import BianzhiCore
import GRDB
import Testing

@testable import BianzhiImport

@Suite("kinds of tables") struct KindTests {
  /// The tables and columns of a fresh ledger.
  private func columns(of table: String) throws -> Set<String> {
    let desk = try Desk()
    return Set(try desk.rows("SELECT name FROM pragma_table_info('\(table)')"))
  }

  @Test func everyStoredColumnIsInTheSchema() throws {
    for kind in TableKind.all {
      switch kind.storage {
      case .entries(_, let table):
        let wanted = table.key + table.content + (table.isRepeatable ? ["nth"] : [])
        #expect(try columns(of: table.name).isSuperset(of: wanted), "\(kind.name)")
      case .mixed(_, let tables):
        for table in tables {
          let wanted = table.key + table.content + (table.isRepeatable ? ["nth"] : [])
          #expect(try columns(of: table.name).isSuperset(of: wanted), "\(kind.name)")
        }
      case .roster, .payroll:
        let table = kind.name == "roster" ? ListTable.roster : .payroll
        #expect(
          try columns(of: table.rows).isSuperset(of: table.content + table.identity + ["person"]))
        #expect(try columns(of: table.list).isSuperset(of: [table.organ, table.day]))
      }
    }
  }

  /// A column that undo does not copy would be lost.
  @Test func everyColumnOfTheSchemaIsKnown() throws {
    let own: Set<String> = ["id", "file", "line", "brought", "stands_for", "ended"]
    for table in EntryTable.all {
      let known = Set(table.key + table.content + (table.isRepeatable ? ["nth"] : []))
      #expect(try columns(of: table.name).subtracting(own) == known, "\(table.name)")
    }
    for table in [ListTable.roster, .payroll] {
      #expect(
        try columns(of: table.rows).subtracting(own) == Set(table.content + ["person"]),
        "\(table.rows)")
    }
  }

  /// What rules and proofs call data is what kinds of tables bring.
  @Test func everyKindBringsDataThatTheSchemaNames() throws {
    for kind in TableKind.all {
      let data = DataKind.allCases.filter { $0.table == kind.stored.table }
      #expect(data.count == 1, "\(kind.name)")
      for table in kind.storage.tables {
        let data = try #require(DataKind.entries.first { $0.table == table.name }, "\(kind.name)")
        #expect(data.otherOrgans == table.otherOrgans, "\(table.name)")
      }
    }
    let names = Set(TableKind.all.map(\.name))
    let bringing = DataKind.allCases.filter { $0.role != .print }.flatMap(\.sources)
    #expect(names.isSuperset(of: bringing))
    #expect(names.subtracting(bringing) == ["approved_bodies"])
  }

  @Test func headingsOfAKindMeanOneColumn() {
    for kind in TableKind.all {
      var fields: [String: Field] = [:]
      for column in kind.columns {
        for heading in column.headings + [column.field.rawValue] {
          let word = HeaderWord.normal(heading)
          #expect(fields[word] == nil || fields[word] == column.field, "\(kind.name): \(heading)")
          fields[word] = column.field
          #expect(kind.match([word])?.field == column.field, "\(kind.name): \(heading)")
        }
      }
      #expect(kind.example.count >= 2, "\(kind.name): no example")
      let groups = kind.needsOneOf.flatMap { $0 }
      #expect(groups.allSatisfy { kind.column($0) != nil }, "\(kind.name)")
    }
    #expect(Set(TableKind.all.map(\.name)).count == TableKind.all.count)
  }
}
