import Foundation

/// A kind of data that imports store and findings rest on: what a line `-- data:` of `schema.sql` says of the table
/// behind it. Only newer data of its own kind can clear a finding: a newer roster says nothing about a pay list.
///
/// One more is its table with that line. The table belongs to an organ by its first column that refers to `organ_key`.
package struct DataKind: Hashable, Sendable, CaseIterable, RawRepresentable {
  /// How data of a kind hold.
  package enum Role: String, Sendable {
    /// Lists that an organ hands in again and again, each for its day or month.
    case list
    /// Approvals, which stand until a newer document changes them.
    case approval
    /// Limits of a region and tier, which hold as approvals do; their organ is a name that stands for the two.
    case limit
    /// Norms of a place, which hold as approvals do; their organ is a name that stands for the place.
    case norm
    /// Registers and plans, which stand until they are changed.
    case register
    /// Who leads an organ: nothing that a check judges organs by.
    case leaders
    /// What a printed table says of itself; its organ may be none at all.
    case print
  }

  /// As rules and runs name it: `quotas`.
  package let rawValue: String
  /// The kinds of tables that bring it, as `source_file.kind` names them.
  package let sources: [String]
  package let wording: Wording
  package let role: Role
  /// The table that says whose the data are.
  package let table: String
  /// Its column with the organ they belong to.
  package let organ: String
  /// Further columns that name an organ.
  package let otherOrgans: [String]
  /// The column with the day or month of a list; nil for data that are no lists.
  package let day: String?
  /// Columns with days from which an entry holds, or until which it does.
  package let dates: [String]
  /// Each row, of a list or of a register, tells of somebody by columns `person` and `name`.
  package let tellsPeople: Bool
  /// The table of a list's rows, whose numbers begin with that of their list; nil where ``table`` holds the rows.
  package let rows: String?

  package static func == (one: DataKind, other: DataKind) -> Bool { one.rawValue == other.rawValue }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  package init?(rawValue: String) {
    guard let kind = Self.byName[rawValue] else { return nil }
    self = kind
  }

  /// Reads one line `quotas, approval: 编制核定 / quota approval` and the table behind it; data whose rows have a table
  /// of their own are a `list of staff_row`, those that tables of other names bring are `forms from forms form_lines`.
  ///
  /// - Parameter later: the columns of the tables behind it, up to the next line.
  private init(line: Substring, columns: [String], later: [String], table: String) {
    let parts = line.split(separator: ": ", maxSplits: 1)
    let words = parts[0].split(separator: ", ")
    let role = words[1].split(separator: " of ")
    let wording = parts[1].split(separator: " / ")
    guard let known = Role(rawValue: String(role[0])) else {
      preconditionFailure("schema.sql: no role of data \(line)")
    }
    let names = words[0].split(separator: " from ")
    (rawValue, self.role, self.table) = (String(names[0]), known, table)
    sources = names[names.count - 1].split(separator: " ").map(String.init)
    self.wording = Wording(zh: String(wording[0]), en: String(wording[1]))
    rows = role.count > 1 ? String(role[1]) : nil
    let fields = columns.map { String($0.prefix { $0 != " " }) }
    let organs = zip(fields, columns).filter { $1.contains("REFERENCES organ_key") }.map(\.0)
    (organ, otherOrgans) = (organs[0], Array(organs.dropFirst()))
    let holds = [.approval, .limit, .norm, .register].contains(known)
    dates = holds ? fields.filter(["since", "until", "day"].contains) : []
    let rowFields = rows == nil ? fields : later.map { String($0.prefix { $0 != " " }) }
    tellsPeople = rowFields.contains("person") && rowFields.contains("name")
    day = known == .list ? fields.first(where: ["day", "month"].contains) : nil
  }

  /// In the order of `schema.sql`.
  package static let allCases: [DataKind] = Schema.text.parts(at: "\n-- data: ")
    .dropFirst().map { part in
      let lines = part.split(separator: "\n").map { $0.drop { $0 == " " } }
      let columns = lines.prefix { !$0.hasPrefix(")") }.dropFirst(2)
      let table = lines[1].split(separator: " ")[2]
      let later = lines.dropFirst(2 + columns.count)
      return DataKind(
        line: lines[0], columns: columns.map(String.init), later: later.map(String.init),
        table: String(table))
    }
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Those whose table holds single entries.
  package static let entries = allCases.filter { $0.rows == nil }

  /// Its name, and those of ``sources``, as texts of SQL.
  package var sql: String { "'\(rawValue)'" }
  package var sqlOfSources: String { sources.map { "'\($0)'" }.joined(separator: ", ") }

  package var isList: Bool { role == .list }
  package var isApproval: Bool { [.approval, .limit, .norm].contains(role) }
  /// Its organ is a name that stands for a table or a place: no unit.
  package var isOfNoUnit: Bool { [.limit, .norm, .print].contains(role) }
}

/// The kinds that parts of the program are about.
extension DataKind {
  package static let roster = named("roster")
  package static let bodies = named("bodies")
  package static let forms = named("forms")
  package static let payroll = named("payroll")
  package static let movements = named("movements")
  package static let organs = named("organs")
  package static let quotas = named("quotas")
  package static let posts = named("posts")
  package static let ceilings = named("ceilings")
  package static let norms = named("norms")

  /// The kind of table that brings approved inner bodies with their posts: entries of ``organs`` and ``posts``.
  package static let approvedBodyTable = "approved_bodies"

  private static func named(_ name: String) -> DataKind {
    guard let kind = byName[name] else { preconditionFailure("schema.sql has no data \(name)") }
    return kind
  }
}
