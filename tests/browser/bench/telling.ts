// How a measurement is told beside its aim.

export function tell(what: string, value: number, unit: string, aim: number, of: string): void {
  console.log(`${value <= aim ? 'met   ' : 'MISSED'}  ${what}: ${value.toFixed(2)} ${unit} (aim ${aim} ${unit}; ${of})`);
}

export const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
