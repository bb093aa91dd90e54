import BianzhiCore

/// Refusals of procedures.
extension Refusal {
  static func noProcedure(_ name: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "没有名为 \(name) 的流程。见 bianzhi procedure list。",
      en: "No procedure \(name). See bianzhi procedure list.")
  }

  /// Another one has the name already.
  static func procedureTaken(_ name: String) -> Refusal {
    Refusal(
      .refused,
      zh: "流程 \(name) 已有，步骤不同。已用的流程不改动，请换一个名称。",
      en: "There is a procedure \(name) with other steps. Give this one another name.")
  }

  static var blankProcedure: Refusal {
    Refusal(
      .usage, zh: "流程名称不能为空。请给出名称。", en: "A procedure needs a name.")
  }

  static var noSteps: Refusal {
    Refusal(
      .badInput, zh: "流程没有步骤。请至少写一步。",
      en: "The procedure has no steps. Give at least one.")
  }

  static func notRising(_ step: Int) -> Refusal {
    Refusal(
      .badInput,
      zh: "第 \(step) 步：步骤号须为正数、各不相同、从小到大。",
      en: "Step \(step): numbers must be positive, different and rising.")
  }

  static func noTitle(_ step: Int) -> Refusal {
    Refusal(
      .badInput, zh: "第 \(step) 步没有名称。请写上名称。",
      en: "Step \(step) has no title. Give it one.")
  }

  static func notEarlier(step: Int, before: Int) -> Refusal {
    Refusal(
      .badInput,
      zh: "第 \(step) 步的前置步骤 \(before) 不在它之前。请改正次序。",
      en: "Step \(step) is to come after step \(before), which is not before it. Correct the order."
    )
  }

  static var doneIsNotLast: Refusal {
    Refusal(
      .badInput,
      zh: "须有且只有最后一步的标记为 done。", en: "The last step, and no other, must have the mark done.")
  }

  static var reviewedTwice: Refusal {
    Refusal(
      .badInput, zh: "标记 reviewed 最多一个步骤。请去掉多余的标记。",
      en: "No more than one step may have the mark reviewed. Remove the others.")
  }
}
