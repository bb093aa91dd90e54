import BianzhiCore
import GRDB

/// The people of another file of a list, who would go.
package struct DroppedFile: Hashable, Sendable {
  package let organ: String
  package let day: String
  /// The file that brought them.
  package let file: String
  package let people: Int

  package init(organ: String, day: String, file: String, people: Int) {
    (self.organ, self.day, self.file, self.people) = (organ, day, file, people)
  }
}

extension ImportError {
  static func droppingFile(_ dropped: DroppedFile, _ more: Int) -> Wording {
    Wording(
      zh: """
        \(dropped.organ)（\(dropped.day)）的名册还有 \(dropped.file) 导入的 \(dropped.people) 人，本次文件里一个也没有\
        \(more > 0 ? "；另有 \(more) 个文件也是这样" : "")，没有存入任何内容。名册完整、这些人确已不在，请加 --replace；\
        本次只是名册的一部分，请加 --add。
        """,
      en: """
        \(dropped.organ) (\(dropped.day)): \(dropped.people) people of its roster came from \(dropped.file), and \
        these files name none of them\(more > 0 ? "; nor those of \(more) more files" : ""). Nothing was stored. \
        If the roster is complete without them add --replace; if this is a part of it add --add.
        """)
  }

  /// Names the first file whose people would go.
  static func droppingFile(
    _ lists: [Settlement.Dropping], in database: Database
  ) throws -> ImportError {
    let row = try lists.first.flatMap { list in
      try Row.fetchOne(
        database,
        sql: """
          SELECT k.code AS code, r.day AS day, f.path AS path, f.sheet AS sheet
          FROM roster_list r JOIN organ_key k ON k.id = r.organ JOIN source_file f ON f.id = ?
          WHERE r.id = ?
          """, arguments: [list.file, list.list])
    }
    let day: Int32 = row?["day"] ?? 0
    let path: String = row?["path"] ?? ""
    let sheet: String? = row?["sheet"]
    let dropped = DroppedFile(
      organ: row?["code"] ?? "", day: CalendarDay(yyyymmdd: day)?.description ?? "",
      file: sheet.map { "\(path)[\($0)]" } ?? path, people: lists.first?.people ?? 0)
    return .droppingFile(dropped, more: lists.count - 1)
  }
}
