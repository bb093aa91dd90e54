/// Sums or person blocks do not agree with each other or with the rows, so nothing can be judged by them.
package struct DerivedDataError: Problem {
  /// Table and number, such as `roster_sum 12`.
  let place: String

  package init(place: String) { self.place = place }

  package var status: ExitStatus { .badInput }
  package var wording: Wording {
    Wording(
      zh: """
        台账的派生数据与各行不符（\(place)），不能据此检查。请运行 bianzhi rebuild 重算，再用 bianzhi verify \
        核对；名册和工资表各行不受影响。
        """,
      en: """
        Derived data of the ledger do not agree with its rows (\(place)), so nothing is judged by them. \
        Make them anew with bianzhi rebuild, then check with bianzhi verify; the rows of rosters and pay lists are not touched.
        """)
  }
}
