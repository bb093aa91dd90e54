package import BianzhiCore

/// Why a procedure was not taken.
package enum ProcedureError: Problem {
  case unknown(String)
  /// Another one has the name already.
  case taken(String)
  case blankName
  case noSteps
  case notRising(Int)
  case noTitle(Int)
  case notEarlier(step: Int, before: Int)
  case doneIsNotLast
  case reviewedTwice

  package var status: ExitStatus {
    switch self {
    case .unknown: .notFound
    case .taken: .refused
    case .blankName: .usage
    case .noSteps, .notRising, .noTitle, .notEarlier, .doneIsNotLast, .reviewedTwice: .badInput
    }
  }

  package var said: Said {
    switch self {
    case .unknown(let name):
      Said(
        zh: "没有名为 \(name) 的流程。见 bianzhi procedure list。",
        en: "No procedure \(name). See bianzhi procedure list.")
    case .taken(let name):
      Said(
        zh: "流程 \(name) 已有，步骤不同。已用的流程不改动，请换一个名称。",
        en: "There is a procedure \(name) with other steps. Give this one another name.")
    case .blankName: Said(zh: "流程名称不能为空，请给出名称。", en: "A procedure needs a name.")
    case .noSteps: Said(zh: "流程没有步骤。请至少写一步。", en: "The procedure has no steps. Write at least one.")
    case .notRising(let step):
      Said(
        zh: "第 \(step) 步：步骤号须为正数、各不相同、从小到大。",
        en: "Step \(step): numbers must be positive, different and rising.")
    case .noTitle(let step):
      Said(zh: "第 \(step) 步没有名称，请补上。", en: "Step \(step) has no title. Add one.")
    case .notEarlier(let step, let before):
      Said(
        zh: "第 \(step) 步的前置步骤 \(before) 不在它之前。请改正前置步骤。",
        en:
          "Step \(step) is to come after step \(before), which is not before it. Name an earlier step."
      )
    case .doneIsNotLast:
      Said(
        zh: "须有且只有最后一步的标记为 done。", en: "The last step, and no other, must have the mark done.")
    case .reviewedTwice:
      Said(
        zh: "标记 reviewed 最多一个步骤。请去掉其余的。",
        en: "No more than one step may have the mark reviewed. Remove the others.")
    }
  }
}
