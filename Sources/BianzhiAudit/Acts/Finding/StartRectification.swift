package import BianzhiCore

/// `finding start`: work on it begins.
package struct StartRectification: FindingMove {
  package static let kind = EventKind("finding.started", zh: "开始整改", en: "start")
  package static let from: Set<FindingStatus> = [.planned, .rejected]
  package static let to = FindingStatus.rectifying

  package init() {}

  package func move(_ life: inout FindingLife, by person: String) { life.addWorker(person) }
}
