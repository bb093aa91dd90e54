import BianzhiCore
import GRDB

extension PlaceReader {
  /// What a word such as 参公, which leaves the kind open, means by the approvals of the organ.
  func openKind(of organ: Int64) throws -> String? {
    let kinds = try String.fetchAll(
      database, sql: "SELECT kind FROM all_strength WHERE organ = ? AND approved > 0",
      arguments: [organ])
    let approved = Set(kinds.compactMap { QuotaKind(rawValue: $0) })
    return ManagementWord(request.kind)?.kind(among: approved)?.rawValue
  }
}
