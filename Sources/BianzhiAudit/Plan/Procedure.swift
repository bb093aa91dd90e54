package import BianzhiCore

/// One step of an audit: what must be done before it, and what its end means.
package struct ProcedureStep: Codable, Hashable, Sendable {
  /// What must hold beside the order.
  package enum Gate: String, KeptWord {
    case none = ""
    /// No finding of the leader's organs is open.
    case findingsClosed = "findings_closed"

    package var wording: Wording {
      switch self {
      case .none: Wording(zh: "", en: "")
      case .findingsClosed: Wording(zh: "问题销号", en: "findings closed")
      }
    }
  }

  /// What the end of the step makes of the leader.
  package enum Mark: String, KeptWord {
    case none = ""
    /// The audit on site is over: the leader's organs count as looked into.
    case reviewed
    /// The audit is over.
    case done

    package var wording: Wording {
      switch self {
      case .none: Wording(zh: "", en: "")
      case .reviewed: Wording(zh: "现场审核完毕", en: "reviewed")
      case .done: Wording(zh: "审核完毕", en: "done")
      }
    }
  }

  package let step: Int
  package let title: String
  package let titleEN: String
  /// Steps that must be done before.
  package let after: [Int]
  package let gate: Gate
  package let mark: Mark

  package init(
    _ step: Int, _ title: String, _ titleEN: String, after: [Int] = [], gate: Gate = .none,
    mark: Mark = .none
  ) {
    (self.step, self.title, self.titleEN) = (step, title, titleEN)
    (self.after, self.gate, self.mark) = (after, gate, mark)
  }

  /// Whether it waits until no finding is open: the last step does in every procedure, whatever its gate.
  package var waitsForFindings: Bool { gate == .findingsClosed || mark == .done }

  package var wording: Wording { Wording(zh: title, en: titleEN) }
  /// With its number: 第 7 步 情况汇总.
  package var numbered: Wording {
    Wording(zh: "第 \(step) 步 \(title)", en: "step \(step) (\(titleEN))")
  }
}

/// The steps of an audit as an office follows them.
package struct Procedure: Codable, Hashable, Sendable {
  package let name: String
  package let title: String
  package let steps: [ProcedureStep]

  package init(name: String, title: String, steps: [ProcedureStep]) {
    (self.name, self.title, self.steps) = (name, title, steps)
  }

  /// The eleven steps, from prior notice to final acceptance.
  package static let standard = Procedure(
    name: "standard", title: "十一步审核流程",
    steps: [
      ProcedureStep(1, "审前告知", "prior notice"),
      ProcedureStep(2, "动员部署", "opening meeting", after: [1]),
      ProcedureStep(3, "个人述职", "personal report", after: [2]),
      ProcedureStep(4, "民主评议", "democratic appraisal", after: [2]),
      ProcedureStep(5, "个别访谈", "interviews", after: [2]),
      ProcedureStep(6, "实地查验", "on-site check", after: [2]),
      ProcedureStep(7, "情况汇总", "summary", after: [3, 4, 5, 6], mark: .reviewed),
      ProcedureStep(8, "信息反馈", "feedback", after: [7]),
      ProcedureStep(9, "整改落实", "rectification", after: [8]),
      ProcedureStep(10, "跟踪督导", "follow-up", after: [8]),
      ProcedureStep(
        11, "检查验收", "final acceptance", after: [9, 10], gate: .findingsClosed, mark: .done),
    ])

  /// Its title; an office writes its own in one language.
  package var wording: Wording {
    Wording(zh: title, en: title == Self.standard.title ? "audit in eleven steps" : title)
  }

  package func step(_ number: Int) -> ProcedureStep? { steps.first { $0.step == number } }

  /// Refuses steps that no audit could follow.
  package func check() throws(Refusal) {
    guard !steps.isEmpty else { throw .noSteps }
    var earlier: Set<Int> = []
    for step in steps {
      guard step.step > (earlier.max() ?? 0) else { throw .notRising(step.step) }
      guard !step.title.allSatisfy(\.isWhitespace) else { throw .noTitle(step.step) }
      for before in step.after where !earlier.contains(before) {
        throw .notEarlier(step: step.step, before: before)
      }
      earlier.insert(step.step)
    }
    guard steps.filter({ $0.mark == .done }).count == 1, steps.last?.mark == .done else {
      throw .doneIsNotLast
    }
    guard steps.filter({ $0.mark == .reviewed }).count <= 1 else { throw .reviewedTwice }
  }
}
