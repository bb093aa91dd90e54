import BianzhiCore

/// Tells headings between rows that are approved inner bodies of the unit above: 刑侦大队 in the roster of 公安局.
///
/// Few rows stand alone, so that the bodies are looked up when one does.
final class ApprovedHeadings {
  private let session: ImportSession
  private let forms = NameForms()
  private var last: (organ: Int64, bodies: ApprovedBodies)?

  init(_ session: ImportSession) { self.session = session }

  func has(_ heading: String, of organ: Int64) throws -> Bool {
    try bodies(of: organ).match(heading, proposes: false).key != nil
  }

  private func bodies(of organ: Int64) throws -> ApprovedBodies {
    if let last, last.organ == organ { return last.bodies }
    let names = try session.owner.sync { try $0.bodyNames(of: organ) }
    let bodies = ApprovedBodies(names, forms: forms)
    last = (organ, bodies)
    return bodies
  }
}
