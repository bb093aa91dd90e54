import BianzhiCore
import GRDB

/// Names that rosters write beside the code of an organ, and that neither this organ nor another one bears.
extension NameRegister {
  /// What each of them is beside; proposed is the organ of the code where the name is like one of its own.
  func besideCodes() throws -> [WrittenName] {
    guard let setting else { return [] }
    try Preparation(database, setting).fill(["name_fault", "day"])
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT f.organ, o.code, o.name AS organ_name, f.name,
          (SELECT count(*) FROM recorded_name_row r WHERE r.organ = f.organ AND r.name = f.name) AS people
        FROM name_fault f JOIN organ_on_day o ON o.organ = f.organ
        WHERE f.other IS NULL ORDER BY o.code, f.name
        """)
    let titles = try OrganTitles(database)
    return rows.map { row in
      let name: String = row["name"]
      let match = organs.match(name)
      let likeness = LikenessNote(match) { titles.distinct($0) }
      let isRejected = decisions(.organ, name).contains { $0.rejects(likeness) }
      return WrittenName(
        type: .organ, organ: row["organ"], organCode: row["code"], organName: row["organ_name"],
        written: name, people: row["people"], match: match, meant: nil, likeness: likeness,
        isAccepted: isRejected ? false : nil)
    }
  }
}
