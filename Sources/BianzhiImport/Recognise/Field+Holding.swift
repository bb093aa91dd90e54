import BianzhiCore

extension Field {
  /// Whether cells with these texts may be the field's: no day is 岗位, and no month 2350.00.
  ///
  /// - Parameter samples: some texts of a column; without any nothing speaks against it.
  package func mayHold(_ samples: [String]) -> Bool {
    let texts = samples.filter { !$0.isEmpty }
    if texts.isEmpty { return true }
    if isDay {
      return texts.allSatisfy(Self.isDay)
        || texts.allSatisfy { !$0.contains(where: \.isNumber) && $0.count < 5 }
    }
    switch self {
    case .people, .change, .before, .increase, .decrease, .actualPeople, .balance, .plannedPeople,
      .waivedPeople, .limit, .placesFrom, .placesTo, .mostPrincipals, .mostDeputies, .mostLeaders,
      .sequence, .sourceRow:
      return texts.allSatisfy(Self.isCount)
    case .month: return texts.allSatisfy(Self.isMonth)
    case .amount: return texts.allSatisfy(Self.isNumber)
    case .person: return texts.allSatisfy { $0.count >= 15 }
    case .creditCode: return texts.allSatisfy { $0.count >= 15 && $0.allSatisfy(\.isASCII) }
    case .organCode, .payerCode, .bodyCode, .superior:
      return texts.allSatisfy { !$0.contains(".") } && !texts.allSatisfy(Self.isDay)
    case .name, .organName, .payerName, .body, .post, .borrower, .approver, .unitAndPost,
      .givenBy, .takenBy, .payItem,
      .shortName,
      .plates, .formerNames, .reason, .leavingReason, .matter, .scope, .quotaKind, .state, .rank,
      .role,
      .category, .tier, .movement, .postState, .unitMark, .sex, .isLeader, .onQuota, .hasLeft,
      .isAway, .personType, .likeCivilServants, .homeUnit, .limited:
      // Words and names are no plain numbers; a code of one or two digits may stand for a word.
      return !texts.allSatisfy { Self.isNumber($0) && $0.count > 2 }
        && !texts.allSatisfy(Self.isFraction)
    case .region, .document, .note, .covers, .outsideLimit, .slip, .sourceFile, .since, .until,
      .effective, .birth, .postSince, .entered, .leftOn, .dataDay, .removedOn, .movedOn,
      .returnedOn:
      return true
    }
  }

  private static func isDay(_ text: String) -> Bool {
    var text = text
    let reading = text.withUTF8 { RecordedDate.read(UnsafeRawBufferPointer($0)) }
    switch reading {
    case .date, .unreadable(.ambiguous), .unreadable(.impossible): return true
    case .blank: return true
    case .unreadable(.notADate), .unreadable(.twoDigitYear): return false
    }
  }

  private static func isMonth(_ text: String) -> Bool {
    if isNumber(text), text.contains(".") && text.count != 6 && text.count != 7 { return false }
    if ShortMonth.whole(text) != nil { return true }
    let months = Caption.dates(in: text)
    if months.count == 1 { return true }
    // 6 and 6月 under a title that names the year.
    let bare = text.hasSuffix("月") ? String(text.dropLast()) : text
    return bare.count <= 2 && Int(bare).map { (1...12).contains($0) } ?? false
  }

  private static func isCount(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { CountReading.read(UnsafeRawBufferPointer($0)) } != .unreadable
  }

  private static func isNumber(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && text.allSatisfy { $0.isASCII && ($0.isNumber || ".,+-".contains($0)) }
  }

  private static func isFraction(_ text: String) -> Bool { isNumber(text) && text.contains(".") }
}
