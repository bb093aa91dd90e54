package import BianzhiCore
import GRDB

/// A column of a table of approvals that tells places or posts and was not taken, so that what its units may have is not known.
package struct UnreadNumber: Hashable, Sendable {
  /// The file, with its sheet.
  package let place: String
  package let heading: String
}

extension Ledger {
  /// The columns of approvals whose numbers nobody has taken: of places or posts, in tables of units of which some have none
  /// of that sort in force.
  package func unreadNumbers() throws -> [UnreadNumber] {
    let notices = try openNotices().filter(\.tellsNumbers)
    guard !notices.isEmpty else { return [] }
    return try reading { database in
      try notices.filter { try $0.leavesUnits(in: database) }.map { notice in
        let place = notice.sheet.isEmpty ? notice.path : "\(notice.path) [\(notice.sheet)]"
        return UnreadNumber(place: place, heading: notice.content.heading)
      }
    }
  }
}

extension ImportNotice {
  private static let kinds = TableKind.all.filter { $0.traits.contains(.tellsApproved) }
  private static let marks = ["编", "职数", "员额", "正职", "副职", "控制数", "领导"]
  private static let others = [
    "实", "现", "在编", "在岗", "在职", "空", "缺", "超", "余", "占", "拟", "编外", "编号", "编码", "编办", "编委", "率",
    "比",
    "年龄", "是否", "姓名", "时间", "日期", "床", "班", "联系",
  ]

  /// Whether the column is one of approved places or posts, by its heading and its first cells.
  fileprivate var tellsNumbers: Bool {
    let heading = content.heading
    return sort == .column && Self.kinds.contains { $0.name == content.kind }
      && Self.marks.contains(where: heading.contains)
      && !Self.others.contains(where: heading.contains)
      && !content.samples.isEmpty && content.samples.allSatisfy(Self.isNumber)
  }

  /// 3, 3名, 1正2副, 3名（1正2副）.
  private static func isNumber(_ text: String) -> Bool {
    BodyCells.isCount(text)
      || text.count <= 20 && text.contains(where: \.isNumber)
        && ["正", "副", "名", "人", "个"].contains(where: text.contains)
  }

  private var isOfPosts: Bool { ["职", "领导"].contains(where: content.heading.contains) }

  /// Whether a unit of the sheet has nothing of that sort in force, in whichever of its tables the unit stands.
  fileprivate func leavesUnits(in database: Database) throws -> Bool {
    let units = Self.kinds.flatMap { kind in
      kind.approvalRows.map { rows in
        """
        SELECT o.\(rows.organ) AS organ FROM \(rows.table) o JOIN source_file f ON f.id = o.file
        WHERE o.ended IS NULL AND o.\(rows.organ) IS NOT NULL AND f.kind = '\(kind.name)'
          AND f.path = ?1 AND coalesce(f.sheet, '') = ?2
        """
      }
    }.joined(separator: " UNION ")
    let approvals = isOfPosts ? "post_row" : "quota_row"
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT count(*) = 0 OR max(NOT EXISTS (
          SELECT 1 FROM \(approvals) q WHERE q.organ = u.organ AND q.ended IS NULL)) FROM (\(units)) u
        """, arguments: [path, sheet]) ?? true
  }
}

extension TableKind {
  /// Where the rows of its tables say which units they are of; those of a form lie in several.
  fileprivate var approvalRows: [(table: String, organ: String)] {
    let own = (table: stored.table, organ: stored.organ)
    guard isForm else { return [own] }
    return [own] + [EntryTable.quotas, .posts].map { (table: $0.name, organ: stored.organ) }
  }
}
