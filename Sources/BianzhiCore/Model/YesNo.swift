/// A cell that answers a question, such as 是否领导职务.
package enum YesNo: String, CaseIterable, Hashable, Sendable {
  case yes = "是"
  case no = "否"
}

extension YesNo: FieldTerm {
  package static let words = Vocabulary(
    "yes_no",
    [
      .init(yes, "yes", "√ ✓ ✔ ☑ Y 1 有 true T 对"),
      .init(no, "no", "× ✗ ✘ X N 0 无 false F 不是 非 没有 已免"),
    ])
}
