/// What libFuzzer calls with each input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
func testXML2003(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  if let fault = FuzzedReader.xml2003.fault(
    in: Array(UnsafeBufferPointer(start: start, count: count)))
  {
    fatalError(fault)
  }
  return 0
}
