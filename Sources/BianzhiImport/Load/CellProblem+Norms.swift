import BianzhiCore

/// Cells of norms of leader posts.
extension CellProblem {
  package static let notANormScope = CellProblem(
    "not_a_norm_scope", refuses: true,
    Wording(
      zh: "适用范围应为单位、内设机构、事业单位或事业单位内设机构",
      en: """
        the scope of a norm is 单位 (unit), 内设机构 (inner body), 事业单位 (institution) or 事业单位内设机构 (inner body \
        of an institution)
        """))
  package static let normCategory = CellProblem(
    "norm_category", refuses: true,
    Wording(
      zh: "适用范围写明事业单位，机构类别却是另一类。请改成一致，或删去机构类别",
      en: """
        the scope says institutions and the category another sort of organ. Make them agree, or delete the category
        """))
  package static let bandReversed = CellProblem(
    "band_reversed", refuses: true,
    Wording(
      zh: "编制数上限小于下限。请核对这一档的上下限",
      en: "the most places of the band are fewer than the fewest. Check both ends of the band"))
}
