/// What the reason of an entry says of it.
package enum EntryReason {
  /// Whether it is a placement that a policy orders, which an office has to take whether or not a place is free: of who leaves
  /// the forces (军转, 退役, 转业, 复员), of those whom a reform moves (划转, 转隶), of graduates who were selected for it (选调).
  package static func isByPolicy(_ reason: String) -> Bool {
    // Whom a post was advertised for competed for it.
    !reason.holds("公开选调") && words.contains { reason.holds($0) }
  }

  private static let words = [
    "安置", "军转", "转业", "退役", "退伍", "复员", "随军", "划转", "转隶", "机构改革", "随编", "带编", "选调",
  ]
}
