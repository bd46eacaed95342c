/** Years whose ballots were published, the newest first. */
export const resultYears = [2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018];
