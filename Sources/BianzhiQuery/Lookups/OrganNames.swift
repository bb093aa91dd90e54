/// Names beside the codes of organs that a finding's part may be.
enum OrganNames {
  /// A column of a query about `run_finding f`: the names of the organs whose codes are joined by + in `f.part`.
  static let column = """
    CASE WHEN f.part GLOB '*[0-9][0-9][0-9][0-9]*' THEN (
      SELECT group_concat(coalesce(
        (SELECT o.name FROM organ_row o JOIN organ_key c ON c.id = o.organ WHERE c.code = j.value
         ORDER BY o.brought DESC LIMIT 1), j.value), '、')
      FROM json_each('[' || replace(json_quote(f.part), '+', '","') || ']') j) END AS part_names
    """
}
