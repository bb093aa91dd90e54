import BianzhiCore

/// Codes of units.
extension CellProblem {
  package static let codeByName = CellProblem(
    "code_by_name",
    Wording(
      zh: "台账中没有这个单位代码，有这个单位名称：按名称归到该单位",
      en:
        "the ledger does not have this code of a unit, and it has the unit's name: taken for that unit"
    ))
  package static let codeTied = CellProblem(
    "code_tied",
    Wording(
      zh: "只写了单位代码，台账中没有；按本次导入中同时写有这个代码和单位名称的表认出单位",
      en: """
        only a code of the unit, which the ledger does not have; the unit is the one whose name stands beside the code in \
        another table of this import
        """))
}
