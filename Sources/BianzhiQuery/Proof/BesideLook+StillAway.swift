import BianzhiCore

/// Somebody whose loan is over by the register, and of whom another word says that it is not.
extension FindingProofs {
  /// Rows of the register of loans whose own remark says that the person is not back.
  func saidNotBack(
    _ subject: BesideSubject, _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let notes = try statements.rows(
      """
      SELECT note FROM loan_row l
      WHERE \(CancelledRow.stands("l")) AND organ = ?1 AND (person = ?2 OR name = ?3) AND brought <= ?4
        AND (ended IS NULL OR ended > ?4) AND note IS NOT NULL
      ORDER BY id
      """,
      [
        .integer(sighting.organ), .integer(subject.number ?? -1), .text(subject.name),
        .integer(run.horizon),
      ]
    ) { $0.text(0) }
    return notes.filter { LoanReturn($0) == nil && LoanReturn.isDenied(by: $0) }.map {
      .init(
        name: subject.name,
        written: Wording(zh: "借调登记 “\($0)”", en: "register of loans, \"\($0)\""))
    }
  }

  /// That the roster of a third organ has the person as lent to a borrower of before.
  func lentFromElsewhere(
    _ subject: BesideSubject, _ sighting: Sighting, _ seen: RunInfo, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let before = try people.listed(sighting.organ, of: sighting, in: seen)
    guard let was = before.first(where: subject.isSame) else { return [] }
    let borrowers = try borrowers(of: subject, sighting, run)
    let mentions = try borrowers.sorted().map(mention)
    let others = try standing(was, run).subtracting(borrowers).subtracting([sighting.organ])
    return try others.sorted().flatMap { organ in
      let name = try statements.organ(organ).name
      return try people.listed(organ, of: sighting, in: run).filter { row in
        // Who only had to do with the borrower is not there: the remark is of a loan.
        was.isSame(as: row) && !row.hasLeft && row.saysDrawnOff == row.note
          && mentions.contains { $0.isMade(in: PresentWords(row.note)) }
      }.map { BesideProof.Person(name: subject.name, written: "\(name) \($0.note)") }
    }
  }
}
