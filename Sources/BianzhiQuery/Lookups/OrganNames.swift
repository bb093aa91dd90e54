import BianzhiCore

/// What the organ ledger says of the organs of a finding.
enum OrganNames {
  /// A column of a query about `run_finding f`: the names of the organs whose codes are joined by + in `f.part`.
  static let column = """
    CASE WHEN f.part GLOB '*[0-9A-Za-z]*' THEN (
      SELECT group_concat(coalesce(
        (SELECT o.name FROM organ_row o JOIN organ_key c ON c.id = o.organ
         WHERE c.code = j.value AND o.ended IS NULL),
        (SELECT o.name FROM organ_row o JOIN organ_key c ON c.id = o.organ WHERE c.code = j.value
         ORDER BY o.brought DESC LIMIT 1), j.value), '、')
      FROM json_each('[' || replace(json_quote(f.part), '+', '","') || ']') j) END AS part_names
    """

  /// A column of a query about `run_finding f`: the names of the further organs that it rests on, in order of code.
  static let othersColumn = """
    (SELECT group_concat(name, '、') FROM (
      SELECT DISTINCT o.code, coalesce(
        (SELECT r.name FROM organ_row r WHERE r.organ = o.id AND r.ended IS NULL), o.code) AS name
      FROM finding_data d JOIN organ_key o ON o.id = d.organ
      WHERE d.run = f.run AND d.finding = f.finding AND d.organ <> f.organ ORDER BY o.code)) AS other_names
    """

  /// A column of a query about `run_finding f`: the category of its organ, for an inner body that of its organ.
  static let categoryColumn = """
    (SELECT CASE o.category WHEN '\(OrganCategory.innerBody.rawValue)' THEN (
        SELECT \(legalCategory("p")) FROM organ_row p WHERE p.organ = o.superior AND p.ended IS NULL)
      ELSE \(legalCategory("o")) END
     FROM organ_row o WHERE o.organ = f.organ AND o.ended IS NULL) AS category
    """

  /// What an organ is to the law: a town's government and its offices are those of a town, though the ledger says 政府.
  private static func legalCategory(_ alias: String) -> String {
    """
    CASE WHEN \(alias).category IN ('\(OrganCategory.government.rawValue)', \
    '\(OrganCategory.governmentDepartment.rawValue)')
      AND (\(alias).tier = '\(OrganTier.town.rawValue)' OR \(alias).tier IS NULL AND (
        \(alias).name LIKE '%镇人民政府' OR \(alias).name LIKE '%乡人民政府' OR \(alias).name LIKE '%街道办事处'))
      THEN '\(OrganCategory.town.rawValue)' ELSE \(alias).category END
    """
  }

  /// Whether the organ has places under the rules for civil servants by an approval.
  static let civilServiceColumn = """
    EXISTS (SELECT 1 FROM quota_row q WHERE q.organ = f.organ AND q.ended IS NULL
      AND q.kind = '\(QuotaKind.civilServiceInstitution.rawValue)') AS is_under_civil_service_rules
    """
}
