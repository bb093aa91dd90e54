import BianzhiCore
import GRDB

/// What a check is asked to do: rules, day, calibre.
extension Check {
  static func rules(_ options: CheckOptions) throws -> [Rule] {
    var rules = Rule.builtIn
    let foreign = try options.rulesFolder.map { try Rule.load(folder: $0) } ?? []
    for id in options.replacedRules
    where !foreign.contains(where: { $0.id == id }) || !rules.contains(where: { $0.id == id }) {
      throw RuleError.notReplaced(id)
    }
    if !foreign.isEmpty {
      let same = rules.map(\.id).filter { id in foreign.contains { $0.id == id } }
      let unasked = same.filter { !options.replacedRules.contains($0) }
      guard unasked.isEmpty else { throw RuleError.replacesBuiltIn(unasked) }
      rules.removeAll { own in foreign.contains { $0.id == own.id } }
      rules = (rules + foreign).sorted { $0.id < $1.id }
    }
    for id in options.rules where !rules.contains(where: { $0.id == id }) {
      throw RuleError.unknown(id)
    }
    return options.rules.isEmpty ? rules : rules.filter { options.rules.contains($0.id) }
  }

  static func setting(_ database: Database, _ options: CheckOptions) throws -> CheckSetting {
    let newest = try Int32.fetchOne(database, sql: DataKind.newestDay(includesMonths: false))
    guard let asOf = options.asOf ?? newest.flatMap({ CalendarDay(yyyymmdd: $0) }) else {
      throw RuleError.noData
    }
    let calibre = try calibre(options.calibre, in: database)
    let horizon = try Int64.fetchOne(database, sql: StoredImports.newest) ?? 0
    return CheckSetting(
      asOf: asOf, horizon: horizon, isNewest: true, calibre: calibre,
      parameters: options.parameters)
  }

  /// A calibre is named by its name or its title.
  ///
  /// - Throws: ``RuleError/unknownCalibre(_:)``.
  static func calibre(_ wanted: String, in database: Database) throws -> String {
    let name =
      Calibre.builtIn.first { $0.title.zh == wanted || $0.title.en == wanted }?.name ?? wanted
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM calibre WHERE name = ?)", arguments: [name])
    guard isKnown == true else { throw RuleError.unknownCalibre(wanted) }
    return name
  }
}
