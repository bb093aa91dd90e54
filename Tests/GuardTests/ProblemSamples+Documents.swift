import BianzhiDocument
import Spreadsheets

@testable import BianzhiCommand

extension ProblemSamples {
  /// Why the words of a document cannot be had.
  static let documents: [ProblemSample] =
    [
      DocumentError.toolMissing(file: "f.doc", format: .oldWord),
      .toolMissing(file: "f.pdf", format: .pdf), .toolFailed(file: "f.pdf", tool: "pdftotext"),
      .unreadable(.encrypted(file: "f.docx")), .unreadable(.notFound(file: "f.docx")),
      .unreadable(.damaged(file: "f.docx", part: "zip", damage: .broken)),
      .unreadable(.unsupportedFormat(file: "f.png", format: .image)),
      .unreadable(.unsupportedFormat(file: "f.txt", format: .empty)),
      .unreadable(.encodingNeeded(file: "f.txt", offset: 3)),
      .unreadable(.overLimit(file: "f.txt", part: "HTML", limit: .pageBytes)),
      .noWords(file: "f.pdf"), .nameNeeded(format: .pdf), .severalTexts,
      .nothingThere(folder: "folder"),
    ].map(ProblemSample.init) + proposals

  /// Why what a document says is not taken.
  private static let proposals: [ProblemSample] = [
    ProposalError.numbersOfSeveral, .noNumber(9, file: "f.docx"), .nothingChosen,
    .obstacle(2, file: "f.docx", Proposal.Obstacle.held.wording), .noOrgan(1, file: "f.docx"),
    .noDay(file: "f.docx"), .alreadyDecided(1, file: "f.docx", by: "D1"), .nothingOpen,
  ].map(ProblemSample.init)
}
