/// SQL of the stored lists of one organ: ?1 is the organ, ?2 the day or month of the list.
enum ListTables {
  /// The days of an organ's lists in force; nil for data that are no lists.
  static func days(_ data: RuleData) -> String? {
    switch data {
    case .roster: "SELECT day FROM roster_list WHERE organ = ?1 AND ended IS NULL"
    case .payroll: "SELECT month AS day FROM pay_list WHERE payer = ?1 AND ended IS NULL"
    case .bodies: "SELECT day FROM listed_body_row WHERE organ = ?1 AND ended IS NULL"
    case .forms: "SELECT day FROM stated_row WHERE organ = ?1 AND ended IS NULL"
    case .quotas, .posts, .organs, .subjects, .movements, .loans, .plans, .waivers, .totals: nil
    }
  }

  /// Whether rows of a list were brought or ended by an import behind ?3 and not behind ?4; nil for data that
  /// are no lists.
  static func changes(_ data: RuleData) -> String? {
    let changed = """
      ((x.brought > ?3 AND x.brought <= ?4) OR (x.ended > ?3 AND x.ended <= ?4)) LIMIT 1
      """
    let rows = { (list: String, table: String, owner: String, day: String) in
      """
      SELECT 1 FROM \(list) l JOIN \(table) x ON x.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      WHERE l.\(owner) = ?1 AND l.\(day) = ?2 AND \(changed)
      """
    }
    switch data {
    case .roster: return rows("roster_list", "staff_row", "organ", "day")
    case .payroll: return rows("pay_list", "pay_row", "payer", "month")
    case .bodies:
      return "SELECT 1 FROM listed_body_row x WHERE organ = ?1 AND day = ?2 AND \(changed)"
    case .forms: return "SELECT 1 FROM stated_row x WHERE organ = ?1 AND day = ?2 AND \(changed)"
    case .quotas, .posts, .organs, .subjects, .movements, .loans, .plans, .waivers, .totals:
      return nil
    }
  }

  /// Whether an approval of an organ was brought or ended by an import behind ?2; nil for data that approve
  /// nothing.
  static func approvals(_ data: RuleData) -> String? {
    let changed = "(brought > ?2 OR ended > ?2) LIMIT 1"
    switch data {
    case .quotas: return "SELECT 1 FROM quota_row WHERE organ = ?1 AND \(changed)"
    case .posts: return "SELECT 1 FROM post_row WHERE organ = ?1 AND \(changed)"
    case .organs:
      return "SELECT 1 FROM organ_row WHERE (organ = ?1 OR superior = ?1) AND \(changed)"
    case .waivers: return "SELECT 1 FROM waiver_row WHERE organ = ?1 AND \(changed)"
    case .roster, .bodies, .payroll, .forms, .subjects, .movements, .loans, .plans, .totals:
      return nil
    }
  }
}
