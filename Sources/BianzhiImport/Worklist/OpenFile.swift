package import BianzhiCore
import GRDB

extension Ledger {
  /// What the newest import of each file could not take and nobody has decided on since.
  package func openNotices() throws -> [ImportNotice] {
    try reading { database in
      let readings = try ReadingBook(database)
      return try ImportNotice.open(in: database).filter { !readings.answers($0) }
    }
  }

  /// The files and sheets that the newest import of them did not read, each once.
  package func unreadPlaces() throws -> [String] {
    var places: [String] = []
    for notice in try openNotices() where notice.sort == .unread {
      let place = notice.sheet.isEmpty ? notice.path : "\(notice.path) [\(notice.sheet)]"
      if !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// Whether some of them looks like a table, so that people may stand in it whom nobody counted.
  package func hasUnreadTables() throws -> Bool {
    try openNotices().contains { $0.sort == .unread && $0.content.isTable == true }
  }

  /// The organs in force on a day of which the ledger has neither a roster nor an approval nor the numbers of a form: nobody
  /// can say anything of them.
  package func organsWithoutData(on day: CalendarDay) throws -> [(code: String, name: String)] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT k.code AS code, o.name AS name FROM organ_row o JOIN organ_key k ON k.id = o.organ
          WHERE o.ended IS NULL AND o.category IS NOT '内设机构'
            AND coalesce(o.until, 99999999) > ?1 AND coalesce(o.since, 0) <= ?1
            AND NOT EXISTS (SELECT 1 FROM quota_row q WHERE q.organ = k.id AND q.ended IS NULL)
            AND NOT EXISTS (SELECT 1 FROM post_row p WHERE p.organ = k.id AND p.ended IS NULL)
            AND NOT EXISTS (SELECT 1 FROM stated_row s WHERE s.organ = k.id AND s.ended IS NULL)
            AND NOT EXISTS (SELECT 1 FROM quota_cover c JOIN quota_row q ON q.id = c.quota
              WHERE c.organ = k.id AND q.ended IS NULL)
            AND NOT EXISTS (SELECT 1 FROM roster_list r WHERE r.organ = k.id AND r.ended IS NULL)
          ORDER BY k.code
          """, arguments: [day.yyyymmdd]
      ).map { (code: $0["code"], name: $0["name"]) }
    }
  }

  /// The organs of which approvals are in force and that have no roster, by code; a list of many units' people without
  /// places is no roster of theirs.
  package func organsWithoutRoster() throws -> [(code: String, name: String)] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT k.code AS code, coalesce(o.name, k.code) AS name FROM organ_key k
          LEFT JOIN organ_row o ON o.organ = k.id AND o.ended IS NULL
          WHERE k.id IN (SELECT organ FROM quota_row WHERE ended IS NULL
              UNION SELECT organ FROM post_row WHERE ended IS NULL)
            AND o.category IS NOT '内设机构' AND o.until IS NULL
            AND NOT EXISTS (SELECT 1 FROM roster_list r
              JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
              WHERE r.organ = k.id AND r.ended IS NULL AND s.ended IS NULL
                AND coalesce(s.state, 0) NOT IN (\(PersonState.leftTerms))
                AND (NOT \(QuotaKind.isOffQuota("s"))
                  OR s.file NOT IN (SELECT file FROM staff_row WHERE ended IS NULL GROUP BY file
                    HAVING count(DISTINCT id >> 24) > 1 AND min(\(QuotaKind.isOffQuota())) = 1)))
            AND NOT EXISTS (SELECT 1 FROM quota_cover c JOIN quota_row q ON q.id = c.quota
              WHERE c.organ = k.id AND q.ended IS NULL)
          ORDER BY k.code
          """
      ).map { (code: $0["code"], name: $0["name"]) }
    }
  }

  /// The full paths of the files that imports read, undone ones included.
  package func importedFiles() throws -> [String] {
    try reading {
      try String.fetchAll(
        $0, sql: "SELECT DISTINCT full_path FROM source_file WHERE full_path IS NOT NULL")
    }
  }

  /// Codes and names of the organs of the ledger that are no inner bodies, by code; behind them the names that
  /// approvals bear and no organ of the ledger does, which stand for codes.
  package func organTitles() throws -> [(code: String, name: String)] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT k.code AS code, o.name AS name, 0 AS place
          FROM organ_row o JOIN organ_key k ON k.id = o.organ
          WHERE o.ended IS NULL AND o.category IS NOT '内设机构'
          UNION ALL
          SELECT k.code, k.code, 1 FROM organ_key k
          WHERE k.is_name = 1 AND k.id IN (SELECT organ FROM quota_row WHERE ended IS NULL
              UNION SELECT organ FROM post_row WHERE ended IS NULL)
            AND NOT EXISTS (SELECT 1 FROM organ_row o WHERE o.organ = k.id AND o.ended IS NULL)
          ORDER BY 3, 1
          """
      ).map { (code: $0["code"], name: $0["name"]) }
    }
  }

  /// The files that hold rows of an organ, by path and sheet.
  package func files(of organ: String) throws -> Set<String> {
    try reading { database in
      var files: Set<String> = []
      for (list, owner, rows) in [
        ("roster_list", "organ", "staff_row"), ("pay_list", "payer", "pay_row"),
      ] {
        files.formUnion(
          try String.fetchAll(
            database,
            sql: """
              SELECT DISTINCT f.path || char(31) || coalesce(f.sheet, '') FROM \(list) l
              JOIN organ_key k ON k.id = l.\(owner)
              JOIN \(rows) s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
              JOIN source_file f ON f.id = s.file WHERE k.code = ?
              """, arguments: [organ]))
      }
      return files
    }
  }
}

extension ReadingBook {
  /// Whether somebody has decided on what a notice asks.
  fileprivate func answers(_ notice: ImportNotice) -> Bool {
    switch notice.sort {
    case .unread: return isNoTable(notice.fullPath, sheet: notice.sheet)
    case .unit: return organ(ofFile: notice.fullPath, sheet: notice.sheet) != nil
    case .column:
      let key = HeaderWord.normal(notice.content.heading)
      let kinds = TableKind.named(notice.content.kind).map { [$0] } ?? TableKind.all
      return kinds.contains { headers(of: $0)[key] != nil }
    }
  }
}

extension Ledger {
  /// The one organ of the ledger that a name means by rule or decision; nil where none or several do.
  package func organ(named name: String) throws -> (code: String, name: String)? {
    try reading { database in
      guard
        let key = try LedgerNameBook.organs(in: database, on: nil).match(name, proposes: false).key
      else { return nil }
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT k.code AS code, o.name AS name FROM organ_row o JOIN organ_key k ON k.id = o.organ
          WHERE o.organ = ? AND o.ended IS NULL
          """, arguments: [key])
      return row.map { (code: $0["code"], name: $0["name"]) }
    }
  }

  /// Whether rows are stored under a name that no organ of the ledger bears.
  package func isPending(_ name: String) throws -> Bool {
    let text = OrganName.folded(name)
    return try reading { database in
      try OrganReference.pendingNames(in: database).contains { OrganName.folded($0.name) == text }
    }
  }
}
